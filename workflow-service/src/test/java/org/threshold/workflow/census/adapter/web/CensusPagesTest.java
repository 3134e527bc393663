package org.threshold.workflow.census.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.TERRY_TEAM;
import static org.threshold.workflow.access.Requests.by;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.census.Population;
import org.threshold.workflow.census.app.CensusFile.Heading;
import org.threshold.workflow.census.app.DownloadCensus;
import org.threshold.workflow.census.app.DownloadCensus.Command;
import org.threshold.workflow.census.app.DownloadCensus.Result;
import org.threshold.workflow.census.app.ListCensusYears;
import org.threshold.workflow.census.app.ListCensusYears.Years;
import org.threshold.workflow.census.app.MadeCensus;
import org.threshold.workflow.census.app.MadeCensus.Verdict;
import org.threshold.workflow.census.app.ReadCensus;
import org.threshold.workflow.census.domain.CensusYear;
import org.threshold.workflow.census.domain.Extract;
import org.threshold.workflow.census.domain.Finding;
import org.threshold.workflow.census.domain.RuleText;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Page;

/** The page of the census, its file and the API. */
@WebSlice({CensusPagesController.class, CensusController.class})
@MockitoBean(types = {ListCensusYears.class, ReadCensus.class, DownloadCensus.class})
class CensusPagesTest {

    private static final Instant NOW = london("2026-04-20T10:00");
    private static final CensusYear YEAR = Population.YEAR;
    private static final Finding OF_CASE =
            new Finding(
                    RuleText.error("8525", "There is no day.", "Record it."),
                    Optional.of("CP-2041"));
    private static final Finding OF_FILE =
            new Finding(RuleText.query("2886Q", "Many.", "Explain it."), Optional.empty());

    private final MockMvc mvc;
    private final ListCensusYears years;
    private final ReadCensus read;
    private final DownloadCensus download;

    @Autowired
    CensusPagesTest(MockMvc mvc, ListCensusYears years, ReadCensus read, DownloadCensus download) {
        this.mvc = mvc;
        this.years = years;
        this.read = read;
        this.download = download;
    }

    @BeforeEach
    void there_is_a_census() {
        when(years.handle(any())).thenReturn(new Years(CensusYear.of(NOW).andBefore()));
        when(read.handle(any(), any()))
                .thenAnswer(call -> made(call.getArgument(1), List.of(OF_FILE, OF_CASE)));
    }

    @Test
    void the_page_shows_numbers_and_each_finding_with_its_case_and_its_remedy() throws Exception {
        var page = page(get("/reports/census?year=2026"), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.title()).isEqualTo("Children in need census – Threshold");
        assertThat(page.html())
                .containsSubsequence("1 April 2025 to 31 March 2026", "Children", "5")
                .containsSubsequence("href=\"/cases/CP-2041\"", "Error 8525", "Record it.")
                .containsSubsequence("The file", "Query 2886Q", "Explain it.")
                .contains("Ethnicity", "number with the Department for Education is not set")
                .doesNotContain("This year is not over");
        assertThat(page(get("/reports/census"), 200).html()).contains("This year is not over");
    }

    @Test
    void a_year_that_there_is_none_of_is_said_and_the_present_one_shown() throws Exception {
        var page = page(get("/reports/census?year=2029"), 422);

        assertThat(page.faults()).isEmpty();
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.html()).contains("href=\"#f-year\"", "that has begun");
    }

    @Test
    void without_a_reason_there_is_no_file_and_the_field_is_named() throws Exception {
        when(download.handle(any(), eq(new Command(YEAR, ""))))
                .thenReturn(new Result.Refused(List.of(new Refusal("reason", "Missing.", "Say."))));

        var page = page(post("/reports/census/file").param("year", "2026"), 422);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("href=\"#f-reason\"", "1 April 2025 to 31 March 2026");
    }

    @Test
    void the_file_is_had_for_a_reason_which_is_in_no_address() throws Exception {
        when(download.handle(any(), eq(new Command(YEAR, "To send it."))))
                .thenReturn(new Result.Taken(made(YEAR, List.of())));

        mvc.perform(
                        post("/reports/census/file")
                                .param("year", "2026")
                                .param("reason", " To send it. ")
                                .with(by(TERRY_TEAM)))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_XML))
                .andExpect(content().string("<Message/>"))
                .andExpect(
                        header().string(
                                        "Content-Disposition",
                                        "attachment; filename=\"cin-census-2026.xml\""));
    }

    @Test
    void the_api_says_what_is_wrong_and_gives_the_file() throws Exception {
        when(download.handle(any(), eq(new Command(YEAR, "To send it."))))
                .thenReturn(new Result.Taken(made(YEAR, List.of())));

        mvc.perform(get("/api/v1/reports/census?year=2026").with(by(TERRY_TEAM)))
                .andExpect(jsonPath("$.year").value(2026))
                .andExpect(jsonPath("$.children").value(5))
                .andExpect(jsonPath("$.findings[1].rule").value("8525"))
                .andExpect(jsonPath("$.findings[1].caseRef").value("CP-2041"))
                .andExpect(jsonPath("$.notHeld[2]").value("Ethnicity"));
        mvc.perform(get("/api/v1/reports/census?year=soon").with(by(TERRY_TEAM)))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(body("{\"year\":\"2026\",\"reason\":\"To send it.\"}"))
                .andExpect(status().isOk())
                .andExpect(content().string("<Message/>"));
        mvc.perform(body("{\"year\":\"2031\",\"reason\":\"To send it.\"}"))
                .andExpect(status().isUnprocessableContent());
        verify(download, never())
                .handle(any(), eq(new Command(new CensusYear(2031), "To send it.")));
    }

    private static MockHttpServletRequestBuilder body(String json) {
        return post("/api/v1/reports/census/file")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(by(TERRY_TEAM));
    }

    private Page page(MockHttpServletRequestBuilder asked, int status) throws Exception {
        return Page.of(
                mvc.perform(asked.accept(MediaType.TEXT_HTML).with(by(TERRY_TEAM)))
                        .andExpect(status().is(status)));
    }

    private static MadeCensus made(CensusYear year, List<Finding> findings) {
        return new MadeCensus(
                new Heading(year, NOW),
                Extract.of(Population.of(5, 1), year),
                new Verdict(Optional.empty(), true, findings),
                "<Message/>");
    }
}
