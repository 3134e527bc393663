package org.threshold.workflow.report.adapter.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.TERRY_TEAM;
import static org.threshold.workflow.access.Requests.by;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.report.app.DownloadReport;
import org.threshold.workflow.report.app.ListReports;
import org.threshold.workflow.report.app.ListReports.Shelf;
import org.threshold.workflow.report.app.ReadReport;
import org.threshold.workflow.report.domain.Asked;
import org.threshold.workflow.report.domain.Breakdown;
import org.threshold.workflow.report.domain.Cell;
import org.threshold.workflow.report.domain.Column;
import org.threshold.workflow.report.domain.Figure;
import org.threshold.workflow.report.domain.Month;
import org.threshold.workflow.report.domain.Report;
import org.threshold.workflow.report.domain.ReportKind;
import org.threshold.workflow.report.domain.Row;

/** The list of reports, their pages, files and the API. */
@WebSlice({ReportPagesController.class, ReportFileController.class, ReportsController.class})
@MockitoBean(types = {ListReports.class, ReadReport.class, DownloadReport.class})
class ReportPagesTest {

    private static final Instant NOW = london("2026-11-24T10:00");
    private static final Month NOVEMBER = Month.of(NOW);
    private static final Month OCTOBER = Month.of("2026-10").orElseThrow();
    private static final String PAGE = "/reports/missed-thresholds";

    private final MockMvc mvc;
    private final ListReports list;
    private final ReadReport read;
    private final DownloadReport download;

    @Autowired
    ReportPagesTest(MockMvc mvc, ListReports list, ReadReport read, DownloadReport download) {
        this.mvc = mvc;
        this.list = list;
        this.read = read;
        this.download = download;
    }

    @BeforeEach
    void there_are_reports() {
        when(list.handle(any()))
                .thenReturn(new Shelf(List.of(ReportKind.values()), NOVEMBER.andBefore()));
        when(read.handle(any(), any(), any()))
                .thenAnswer(call -> report(call.getArgument(1), call.getArgument(2), 1));
        when(download.handle(any(), any(), any()))
                .thenAnswer(call -> report(call.getArgument(1), call.getArgument(2), 1));
    }

    @Test
    void the_list_says_what_each_report_answers_and_leads_to_it() throws Exception {
        var page = page("/reports", 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.title()).isEqualTo("Reports – Threshold");
        assertThat(page.html())
                .contains("href=\"" + PAGE + "\"", "Which referrals should have had")
                .contains("Lesson 3.1.4", "aria-current=\"page\"");
    }

    @Test
    void a_report_shows_its_month_numbers_lines_and_how_it_is_counted() throws Exception {
        var page = page(PAGE + "?month=2026-10", 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .containsSubsequence(
                        "October 2026", "Missed", "66% (2 of 3)", "By agency", "Police")
                .containsSubsequence("href=\"/cases/CP-2041\"", "24 Nov 2026, 10:00", "1,234")
                .contains("href=\"" + PAGE + "/table.csv?month=2026-10\"", "It counts so.");
    }

    @Test
    void a_month_that_there_is_none_of_is_said_and_the_present_one_shown() throws Exception {
        var page = page(PAGE + "?month=2027-01", 422);

        assertThat(page.faults()).isEmpty();
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.html()).contains("href=\"#f-month\"", "Give a month that has begun");
        assertThat(page.html()).contains("<h2 class=\"govuk-heading-m\" id=\"figures-title\">Nov");
        page("/reports/rota-gaps?month=2027-01", 200);
        page("/reports/nonsense", 404);
    }

    @Test
    void a_long_report_says_that_the_file_has_all_of_it() throws Exception {
        when(read.handle(any(), eq(ReportKind.MISSED_THRESHOLDS), any()))
                .thenReturn(report(ReportKind.MISSED_THRESHOLDS, OCTOBER, 201));

        assertThat(page(PAGE, 200).html()).contains("The first 200 of 201 are shown.");
    }

    @Test
    void the_file_has_every_line_with_times_as_in_England() throws Exception {
        var answer =
                mvc.perform(get(PAGE + "/table.csv?month=2026-10").with(by(TERRY_TEAM)))
                        .andExpect(status().isOk())
                        .andExpect(
                                header().string(
                                                "Content-Disposition",
                                                "attachment; filename=\"missed-thresholds-2026-10.csv\""))
                        .andReturn();

        assertThat(answer.getResponse().getContentAsString(UTF_8))
                .contains("\"Cases\",\"When\",\"What\",\"How many\"")
                .contains("\"CP-2041\",\"2026-11-24 10:00\",\"Words\",\"1234\"");
        mvc.perform(get(PAGE + "/table.csv?month=2027-01").with(by(TERRY_TEAM)))
                .andExpect(status().isNotFound());
    }

    @Test
    void the_api_lists_reports_and_gives_values_by_column() throws Exception {
        mvc.perform(get("/api/v1/reports").with(by(TERRY_TEAM)))
                .andExpect(jsonPath("$[0].id").value("missed-thresholds"))
                .andExpect(jsonPath("$[0].span").value("month"));
        mvc.perform(get("/api/v1/reports/missed-thresholds").with(by(TERRY_TEAM)))
                .andExpect(jsonPath("$.month").value("2026-11"))
                .andExpect(jsonPath("$.figures[0].value").value("66% (2 of 3)"))
                .andExpect(jsonPath("$.rows[0].cases[0]").value("CP-2041"))
                .andExpect(jsonPath("$.rows[0].values.at").value("2026-11-24T10:00:00Z"))
                .andExpect(jsonPath("$.rows[0].values.count").value(1234));
        mvc.perform(get("/api/v1/reports/missed-thresholds?month=soon").with(by(TERRY_TEAM)))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(get("/api/v1/reports/nonsense").with(by(TERRY_TEAM)))
                .andExpect(status().isNotFound());
    }

    private Page page(String address, int status) throws Exception {
        return Page.of(
                mvc.perform(get(address).accept(MediaType.TEXT_HTML).with(by(TERRY_TEAM)))
                        .andExpect(status().is(status)));
    }

    private static Report report(ReportKind kind, Month month, int lines) {
        var line =
                new Row(
                        List.of("CP-2041"),
                        List.of(new Cell.At(NOW), new Cell.Typed("Words"), new Cell.Count(1234)));
        return new Report(
                kind,
                new Asked(month, NOW),
                new Report.Summary(
                        List.of(new Figure("Missed", "66% (2 of 3)")),
                        List.of(
                                new Breakdown(
                                        "By agency", List.of(new Breakdown.Line("police", 2)))),
                        List.of("It counts so.")),
                new Report.Table(
                        List.of(
                                new Column("at", "When"),
                                new Column("what", "What"),
                                new Column("count", "How many")),
                        Collections.nCopies(lines, line)));
    }
}
