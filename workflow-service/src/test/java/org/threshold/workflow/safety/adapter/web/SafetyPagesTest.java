package org.threshold.workflow.safety.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.OLA_OPERATOR;
import static org.threshold.workflow.access.Requests.by;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.threshold.trace.Requirement;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.safety.app.ContactResult;
import org.threshold.workflow.safety.app.DecideReturnHome;
import org.threshold.workflow.safety.app.ReadReturnHome;
import org.threshold.workflow.safety.app.RecordContact;
import org.threshold.workflow.safety.app.RecordContact.About;
import org.threshold.workflow.safety.app.ReturnHomeResult;
import org.threshold.workflow.safety.domain.ContactId;
import org.threshold.workflow.safety.domain.ContactPurpose;
import org.threshold.workflow.safety.domain.ContactSaid;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.DecisionBasis;

/** The pages of a contact out of hours and of a decision on a return home. */
class SafetyPagesTest extends SafetySlice {

    private static final String HOME = "/cases/CP-2041/return-home";
    private static final Refusal NO_MEETING =
            new Refusal("answer", "No strategy meeting has decided.", "Hold one first.");

    private final RecordContact record;
    private final DecideReturnHome decide;
    private final ReadReturnHome read;
    private final DecisionBasis basis;

    @Autowired
    SafetyPagesTest(
            MockMvc mvc,
            RecordContact record,
            DecideReturnHome decide,
            ReadReturnHome read,
            DecisionBasis basis) {
        super(mvc);
        this.record = record;
        this.decide = decide;
        this.read = read;
        this.basis = basis;
    }

    @BeforeEach
    void no_meeting_has_decided() {
        var standing =
                new ReadReturnHome.Page(
                        false,
                        List.of(NO_MEETING),
                        Optional.empty(),
                        false,
                        List.of("the second survey"),
                        List.of());
        when(read.handle(any(), eq(CASE))).thenReturn(Optional.of(standing));
    }

    @Test
    @Requirement("R-TVP-6b")
    void the_purpose_is_asked_first_and_alone() throws Exception {
        var page = page(get(CONTACTS + "/new"), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("What is the contact for?", "Request for action")
                .doesNotContain("What are the risks?");
    }

    @Test
    @Requirement("R-TVP-6b")
    void the_purpose_decides_what_else_is_asked() throws Exception {
        var request = page(get(CONTACTS + "/new").param("purpose", "request-for-action"), 200);
        var information = page(get(CONTACTS + "/new").param("purpose", "information"), 200);

        assertThat(request.faults()).isEmpty();
        assertThat(request.html()).contains("What were they asked to do?", "What are the risks?");
        assertThat(information.html())
                .contains("What became known?")
                .doesNotContain("What were they asked to do?");
    }

    @Test
    void a_contact_that_lacks_something_is_kept_and_the_page_asks_for_it() throws Exception {
        lacksSomething();

        var page =
                page(
                        post(CONTACTS)
                                .param("purpose", "strategy-discussion")
                                .param("about", "A bruise."),
                        422);

        var about = ArgumentCaptor.forClass(About.class);
        var said = ArgumentCaptor.forClass(ContactSaid.class);
        verify(record).handle(any(), about.capture(), said.capture(), any());
        assertThat(about.getValue().caseRef()).isEqualTo(CASE);
        assertThat(said.getValue().purpose()).isEqualTo(ContactPurpose.STRATEGY_DISCUSSION);
        assertThat(said.getValue().words().about()).isEqualTo("A bruise.");
        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("The contact is kept.", "No sergeant was there.", "A bruise.")
                .contains("action=\"" + CONTACTS + "/" + new UUID(3, 3) + "\"");
    }

    @Test
    void loading_the_answer_again_sends_the_same_contact_and_no_second_one() throws Exception {
        var form = page(get(CONTACTS + "/new").param("purpose", "information"), 200);
        String id = form.hidden("contact");
        assertThat(id).isNotEmpty();

        lacksSomething();
        page(post(CONTACTS).param("purpose", "information").param("contact", id), 422);
        page(post(CONTACTS).param("purpose", "information").param("contact", id), 422);

        var about = ArgumentCaptor.forClass(About.class);
        verify(record, times(2)).handle(any(), about.capture(), any(), any());
        assertThat(about.getAllValues())
                .containsOnly(new About(new ContactId(UUID.fromString(id)), CASE));
    }

    @Test
    void the_contact_stays_the_same_while_people_are_added_to_its_form() throws Exception {
        String id = new UUID(3, 4).toString();

        var more =
                page(
                        post(CONTACTS)
                                .param("purpose", "information")
                                .param("contact", id)
                                .param("+add", "participants"),
                        200);
        var without =
                page(
                        post(CONTACTS)
                                .param("purpose", "information")
                                .param("+add", "participants"),
                        200);

        assertThat(more.hidden("contact")).isEqualTo(id);
        assertThat(without.hidden("contact")).isNotEqualTo(id).isNotEmpty();
    }

    @Test
    void adding_a_person_records_nothing_yet() throws Exception {
        page(post(CONTACTS).param("purpose", "information").param("+add", "participants"), 200);

        verifyNoInteractions(record);
    }

    @Test
    void what_stands_in_the_way_of_a_return_home_is_said_before_anybody_types() throws Exception {
        var page = page(get(HOME), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("a return cannot be decided. No strategy meeting has decided.")
                .contains("Not complete: the second survey.");
    }

    @Test
    @Requirement("L-3.1.13")
    void what_the_doctors_say_stands_above_the_form() throws Exception {
        when(basis.basis(any(), eq(CASE.value())))
                .thenReturn(
                        List.of(
                                new CaseFacts(
                                        "medical-CP-2041",
                                        "What the doctors say",
                                        List.of(Fact.of("The injuries", "Not fully known.")),
                                        List.of())));

        var page = page(get(HOME), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .containsSubsequence("What the doctors say", "Not fully known.", "id=\"form\"");
    }

    @Test
    void a_return_that_is_refused_says_why_and_keeps_what_was_typed() throws Exception {
        when(decide.handle(any(), eq(CASE), any()))
                .thenReturn(new ReturnHomeResult.Refused(List.of(NO_MEETING)));

        var page = page(post(HOME).param("answer", "returns").param("reason", "She is well."), 422);

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("Hold one first.", "She is well.");
    }

    @Test
    void an_operator_records_no_contact() throws Exception {
        mvc.perform(get(CONTACTS + "/new").accept(MediaType.TEXT_HTML).with(by(OLA_OPERATOR)))
                .andExpect(status().isForbidden());
        mvc.perform(post(CONTACTS).param("purpose", "information").with(by(OLA_OPERATOR)))
                .andExpect(status().isForbidden());
        verifyNoInteractions(record);
    }

    private void lacksSomething() {
        var missing = new Refusal("participants", "No sergeant was there.", "Ring one.");
        when(record.handle(any(), any(), any(), any()))
                .thenReturn(
                        new ContactResult.Open(new ContactId(new UUID(3, 3)), List.of(missing)));
    }
}
