package org.threshold.workflow.circumstances.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.TERRY_TEAM;
import static org.threshold.workflow.access.Requests.by;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.app.ReadRecipients;
import org.threshold.workflow.deadlines.LimitLengths;
import org.threshold.workflow.platform.web.form.Page;

/** The matrix of events, owners and recipients, asked of the rules that run. */
@WebSlice({WhoIsToldPagesController.class, ReadRecipients.class})
@MockitoBean(types = LimitLengths.class)
class WhoIsToldPagesTest {

    private final MockMvc mvc;
    private final LimitLengths lengths;

    @Autowired
    WhoIsToldPagesTest(MockMvc mvc, LimitLengths lengths) {
        this.mvc = mvc;
        this.lengths = lengths;
    }

    @BeforeEach
    void limits_have_a_length() {
        when(lengths.of(any())).thenReturn("30 minutes");
    }

    @Test
    @Requirement({"L-3.1.21", "R-4.2-5a"})
    void every_event_is_listed_with_who_records_it_and_how_fast_it_is_told() throws Exception {
        var page = page("/who-is-told", 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.title()).isEqualTo("Who is told of what – Threshold");
        assertThat(page.html())
                .contains(Stream.of(ChangeKind.values()).map(ChangeKind::words).toList())
                .containsSubsequence(
                        "EV-03",
                        "href=\"/who-is-told/new-injury\"",
                        "people and agencies’ systems report it",
                        "P1",
                        "30 minutes");
    }

    @Test
    @Requirement({"L-3.1.21", "R-4.2-5a"})
    void an_event_says_who_must_hear_who_hears_by_default_and_where_it_applies() throws Exception {
        var page = page("/who-is-told/new-injury", 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.title()).isEqualTo("Who is told of EV-03 – Threshold");
        assertThat(page.html())
                .contains("A new injury to a child was seen", "Must hear", "Hears where it applies")
                .contains("GP of the child", "GP of each parent or carer")
                .contains("no GP practice is recorded", "outside office hours")
                .doesNotContain("K82001", "k82001");
    }

    @Test
    void there_is_no_page_of_an_event_that_there_is_not() throws Exception {
        page("/who-is-told/nothing", 404);
    }

    private Page page(String address, int status) throws Exception {
        return Page.of(
                mvc.perform(get(address).accept(MediaType.TEXT_HTML).with(by(TERRY_TEAM)))
                        .andExpect(status().is(status)));
    }
}
