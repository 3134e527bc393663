package org.threshold.workflow.agreement.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.Requests.by;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.trace.Requirement;
import org.threshold.workflow.agreement.app.AcceptMonitoring;
import org.threshold.workflow.agreement.app.ActivateAgreement;
import org.threshold.workflow.agreement.app.AgreementResult;
import org.threshold.workflow.agreement.app.DraftAgreement;
import org.threshold.workflow.agreement.app.EndAgreement;
import org.threshold.workflow.agreement.app.ReadAgreements;
import org.threshold.workflow.agreement.app.ReadAgreements.Whole;
import org.threshold.workflow.agreement.app.RecordBreach;
import org.threshold.workflow.agreement.domain.Agreed;
import org.threshold.workflow.agreement.domain.AgreementGiven;
import org.threshold.workflow.agreement.domain.Breach;
import org.threshold.workflow.agreement.domain.WordOfMouth;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.platform.Refusal;

/** What people see of a written agreement, and what they send. */
class AgreementPagesTest extends AgreementSlice {

    private static final Refusal NOBODY =
            new Refusal("monitors", "Nobody watches.", "Ask two agencies.");

    private final ReadAgreements read;
    private final DraftAgreement draft;
    private final ActivateAgreement activate;
    private final AcceptMonitoring accept;
    private final RecordBreach breach;
    private final EndAgreement end;

    @Autowired
    AgreementPagesTest(
            MockMvc mvc,
            ReadAgreements read,
            DraftAgreement draft,
            ActivateAgreement activate,
            AcceptMonitoring accept,
            RecordBreach breach,
            EndAgreement end) {
        super(mvc);
        this.read = read;
        this.draft = draft;
        this.activate = activate;
        this.accept = accept;
        this.breach = breach;
        this.end = end;
    }

    @Test
    @Requirement("R-C&F-3")
    void the_page_of_a_draft_is_labelled_and_says_what_is_missing() throws Exception {
        found(Agreed.draft(Agreed.given()), NOBODY);

        var page = page(get(ONE), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("A record of expectations – not protection", "it is not in force")
                .containsSubsequence("Missing before", "Nobody watches.", "Ask two agencies.")
                .contains("Hanna Health", "Has not accepted", "If broken: The baby goes to")
                .contains(ONE + "/breach", ONE + "/draft", ONE + "/acceptance", "Activate it");
    }

    @Test
    @Requirement("L-3.1.23")
    void a_refused_activation_says_everything_on_the_page() throws Exception {
        found(Agreed.draft(Agreed.given()), NOBODY);
        when(activate.handle(any(), any()))
                .thenReturn(new AgreementResult.Refused(List.of(NOBODY)));

        var page = page(post(ONE + "/activation"), 422);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("<title>Error: ")
                .containsSubsequence("There is a problem", "Nobody watches. Ask two agencies.");
    }

    @Test
    @Requirement("F-1.2.4")
    void not_kept_takes_a_link_an_answer_and_a_button() throws Exception {
        found(Agreed.whole().activated(Agreed.MORNING, List.of()));
        when(breach.handle(any(), any(), any()))
                .thenReturn(Optional.of(new ChangeId(new UUID(0, 3))));

        var form = page(get(ONE + "/breach"), 200);
        assertThat(form.faults()).isEmpty();
        mvc.perform(post(ONE + "/breach").param("safe", "no").with(by(DANA_DUTY)))
                .andExpect(redirectedUrl(ONE));

        var given = ArgumentCaptor.forClass(RecordBreach.Given.class);
        verify(breach).handle(any(), any(), given.capture());
        assertThat(given.getValue().seen())
                .isEqualTo(new Breach.Seen(false, "no", "childrens-social-care", ""));
        assertThat(given.getValue().occurredAt()).isEmpty();
    }

    @Test
    void whether_the_child_is_safe_has_to_be_answered() throws Exception {
        found(Agreed.whole().activated(Agreed.MORNING, List.of()));

        var page = page(post(ONE + "/breach").param("detail", "A coat in the hall."), 422);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("This is missing.", "A coat in the hall.");
    }

    @Test
    void a_draft_is_kept_from_its_form_and_filled_in_again() throws Exception {
        WrittenAgreement kept = Agreed.draft(Agreed.given());
        when(draft.handle(any(), any(), any()))
                .thenReturn(new AgreementResult.Kept(kept, List.of(NOBODY), Optional.empty()));

        var asked = page(get(ALL + "/new"), 200);
        assertThat(asked.faults()).isEmpty();
        mvc.perform(
                        post(ALL)
                                .param("agreement", asked.hidden("agreement"))
                                .param("purpose", "Who may care.")
                                .param("terms[0].words", "Not alone.")
                                .param("terms[0].contingency.within", "at-once")
                                .param("monitors[0].agency", "police")
                                .param("copies", "police")
                                .with(by(DANA_DUTY)))
                .andExpect(redirectedUrl(ONE));
        found(kept, NOBODY);
        var again = page(get(ONE + "/draft"), 200);

        var given = ArgumentCaptor.forClass(AgreementGiven.class);
        verify(draft).handle(any(), any(), given.capture());
        assertThat(given.getValue().words().terms().getFirst().words()).isEqualTo("Not alone.");
        assertThat(given.getValue().watches()).hasSize(1);
        assertThat(again.faults()).isEmpty();
        assertThat(again.html()).contains("Hanna Health", "The baby goes to the grandmother.");
    }

    @Test
    void what_was_agreed_by_word_of_mouth_is_recorded_from_its_page() throws Exception {
        when(draft.byWord(any(), any(), any(), any()))
                .thenReturn(
                        new AgreementResult.Kept(
                                Agreed.whole(), List.of(NOBODY), Optional.empty()));

        assertThat(page(get(ALL + "/by-word"), 200).faults()).isEmpty();
        mvc.perform(
                        post(ALL + "/by-word")
                                .param("byWord.what", "He sleeps elsewhere.")
                                .param("byWord.withWhom", "Her partner")
                                .with(by(DANA_DUTY)))
                .andExpect(redirectedUrl(ONE));

        var agreed = ArgumentCaptor.forClass(WordOfMouth.Agreed.class);
        verify(draft).byWord(any(), any(), any(), agreed.capture());
        assertThat(agreed.getValue().what()).isEqualTo("He sleeps elsewhere.");
    }

    @Test
    void a_monitor_accepts_by_name() throws Exception {
        WrittenAgreement kept = Agreed.draft(Agreed.given());
        found(kept, NOBODY);
        when(accept.handle(any(), any(), any()))
                .thenReturn(new AgreementResult.Kept(kept, List.of(NOBODY), Optional.empty()));
        var monitor = kept.monitors().getFirst().id();

        assertThat(page(get(ONE + "/acceptance"), 200).faults()).isEmpty();
        assertThat(page(post(ONE + "/acceptance").param("name", "Hanna"), 422).html())
                .contains("It is not said which monitor accepts.");
        mvc.perform(
                        post(ONE + "/acceptance")
                                .param("monitor", monitor.toString())
                                .param("name", "Hanna")
                                .with(by(DANA_DUTY)))
                .andExpect(redirectedUrl(ONE));

        verify(accept).handle(any(), any(), eq(new AcceptMonitoring.Given(monitor, "Hanna")));
    }

    @Test
    void its_end_asks_how_and_why() throws Exception {
        found(Agreed.whole().activated(Agreed.MORNING, List.of()));
        when(end.handle(any(), any(), any(), any()))
                .thenReturn(
                        new AgreementResult.Refused(
                                List.of(new Refusal("reason", "It is not said why.", "Say it."))));

        assertThat(page(get(ONE + "/end"), 200).faults()).isEmpty();
        assertThat(page(post(ONE + "/end").param("how", "withdrawn"), 422).html())
                .contains("It is not said why.");
    }

    @Test
    void over_the_api_a_draft_says_what_it_lacks_and_a_refusal_names_it() throws Exception {
        when(draft.handle(any(), any(), any()))
                .thenReturn(
                        new AgreementResult.Kept(
                                Agreed.draft(Agreed.given()), List.of(NOBODY), Optional.empty()));
        when(activate.handle(any(), any()))
                .thenReturn(new AgreementResult.Refused(List.of(NOBODY)));

        mvc.perform(api(post("/api/v1" + ALL).content("{\"purpose\": \"Clear.\"}")))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("drafted"))
                .andExpect(jsonPath("$.label").value(WrittenAgreement.LABEL))
                .andExpect(jsonPath("$.missing[0].field").value("monitors"));
        mvc.perform(api(post("/api/v1" + ONE + "/activation").content("{}")))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(api(post("/api/v1" + ONE + "/breaches").content("{}")))
                .andExpect(status().isUnprocessableContent());
    }

    private static RequestBuilder api(MockHttpServletRequestBuilder request) {
        return request.contentType(MediaType.APPLICATION_JSON).with(by(DANA_DUTY));
    }

    private void found(WrittenAgreement agreement, Refusal... missing) {
        var controls = List.of("police protection");
        var goingOn = List.of("an open section 47 enquiry");
        var none = Optional.<String>empty();
        found(
                new Whole(
                        agreement,
                        List.of(missing),
                        controls,
                        goingOn,
                        none,
                        false,
                        List.of(),
                        List.of()));
    }

    private void found(Whole whole) {
        when(read.handle(any(), any())).thenReturn(Optional.of(whole));
    }
}
