package org.threshold.workflow.strategy.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.Requests.by;

import java.util.Optional;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.platform.web.print.PdfFile;
import org.threshold.workflow.strategy.app.Minutes;
import org.threshold.workflow.strategy.app.ReadMinutes;
import org.threshold.workflow.strategy.app.ReadMinutes.Copy;

@WebSlice(MinutesController.class)
@Import(MinutesPrint.class)
@MockitoBean(types = ReadMinutes.class)
class MinutesPageTest {

    private static final String PAGE = "/strategy-discussions/" + MinutesGiven.ID + "/minutes";
    private static final String FILE = PAGE + ".pdf";

    private final MockMvc mvc;
    private final ReadMinutes read;
    private final MinutesPrint print;

    @Autowired
    MinutesPageTest(MockMvc mvc, ReadMinutes read, MinutesPrint print) {
        this.mvc = mvc;
        this.read = read;
        this.print = print;
    }

    private void held(Minutes minutes, Copy copy) {
        when(read.handle(any(), eq(MinutesGiven.ID), eq(copy))).thenReturn(Optional.of(minutes));
    }

    private ResultActions asked(String address) throws Exception {
        return mvc.perform(get(address).accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)));
    }

    @Test
    void the_page_and_the_printed_page_hold_the_same_words() throws Exception {
        held(MinutesGiven.full(), Copy.SHOWN);

        var page = Page.of(asked(PAGE).andExpect(status().isOk()));

        assertThat(page.faults()).isEmpty();
        var printed = print.page(MinutesWords.of(MinutesGiven.full()), "Dana Duty");
        assertThat(words(page.html(), "article")).isEqualTo(words(printed, "#minutes"));
        assertThat(page.html()).contains("href=\"" + FILE + "\"");
    }

    private static String words(String html, String place) {
        return PdfFile.oneLine(Jsoup.parse(html).select(place).text());
    }

    @Test
    void the_title_has_the_cases_and_no_name() throws Exception {
        held(MinutesGiven.full(), Copy.SHOWN);

        assertThat(Page.of(asked(PAGE)).title())
                .isEqualTo("Minutes of strategy discussion: CP-2041, CP-2042 – Threshold");
    }

    @Test
    void what_somebody_typed_is_words_and_nothing_else() throws Exception {
        held(MinutesGiven.full(), Copy.SHOWN);

        var page = Jsoup.parse(Page.of(asked(PAGE)).html());

        assertThat(page.select("main img, main link")).isEmpty();
        assertThat(page.select("main dd").eachText()).contains(MinutesGiven.PLANTED);
    }

    @Test
    void the_file_is_a_pdf_that_nobody_keeps_on_the_way_named_for_the_cases() throws Exception {
        held(MinutesGiven.full(), Copy.TAKEN);

        byte[] file =
                asked(FILE)
                        .andExpect(status().isOk())
                        .andExpect(header().string(HttpHeaders.CONTENT_TYPE, "application/pdf"))
                        .andExpect(
                                header().string(
                                                HttpHeaders.CONTENT_DISPOSITION,
                                                "attachment; filename=\"strategy-minutes-CP-2041-CP-2042-draft.pdf\""))
                        .andExpect(
                                header().string(
                                                HttpHeaders.CACHE_CONTROL,
                                                Matchers.containsString("no-store")))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();

        assertThat(new PdfFile(file).text()).contains("Zora O’Neill", "Printed by Dana Duty");
        verify(read).handle(any(), any(), eq(Copy.TAKEN));
    }

    @Test
    void the_page_is_not_kept_on_the_way_either() throws Exception {
        held(MinutesGiven.barest(), Copy.SHOWN);

        asked(PAGE)
                .andExpect(
                        header().string(
                                        HttpHeaders.CACHE_CONTROL,
                                        Matchers.containsString("no-store")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".pdf"})
    void there_are_no_minutes_of_what_does_not_exist(String kind) throws Exception {
        when(read.handle(any(), any(), any())).thenReturn(Optional.empty());

        asked("/strategy-discussions/" + new UUID(7, 8) + "/minutes" + kind)
                .andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".pdf"})
    void whoever_may_not_read_a_discussion_may_not_read_its_minutes(String kind) throws Exception {
        when(read.handle(any(), any(), any()))
                .thenThrow(new AccessRefused(Activity.READ_DISCUSSION));

        asked(PAGE + kind).andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".pdf"})
    void nobody_reads_them_without_signing_in(String kind) throws Exception {
        mvc.perform(get(PAGE + kind).accept(MediaType.TEXT_HTML))
                .andExpect(status().is3xxRedirection());

        verifyNoInteractions(read);
    }
}
