package org.threshold.workflow.agreement.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.HOLLY_VISITOR;
import static org.threshold.workflow.access.Requests.by;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.trace.Requirement;
import org.threshold.workflow.agreement.app.RecordBreach;
import org.threshold.workflow.agreement.app.SeeAgreements;
import org.threshold.workflow.agreement.domain.Agreed;
import org.threshold.workflow.agreement.domain.Breach;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.referral.CaseRef;

/** A health visitor says that an agreement is not kept. */
class SeenBrokenPageTest extends AgreementSlice {

    private static final String HERE =
            "/families/CP-2041/written-agreements/" + Agreed.whole().id() + "/breach";

    private final SeeAgreements see;
    private final RecordBreach breach;

    @Autowired
    SeenBrokenPageTest(MockMvc mvc, SeeAgreements see, RecordBreach breach) {
        super(mvc);
        this.see = see;
        this.breach = breach;
    }

    @Test
    @Requirement("F-1.2.4")
    void one_answer_and_a_button_are_enough() throws Exception {
        found();
        when(breach.handle(any(), any(), any()))
                .thenReturn(Optional.of(new ChangeId(new UUID(0, 3))));

        var form = asVisitor(get(HERE), 200);
        assertThat(form.faults()).isEmpty();
        mvc.perform(post(HERE).param("safe", "no").with(by(HOLLY_VISITOR)))
                .andExpect(redirectedUrl("/families"));

        var given = ArgumentCaptor.forClass(RecordBreach.Given.class);
        verify(breach).handle(any(), any(), given.capture());
        assertThat(given.getValue().seen())
                .isEqualTo(new Breach.Seen(false, "no", "health-visiting", ""));
    }

    @Test
    void whether_the_child_is_safe_has_to_be_answered_and_nothing_typed_is_lost() throws Exception {
        found();

        var page = asVisitor(post(HERE).param("detail", "A coat in the hall."), 422);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("This is missing.", "A coat in the hall.");
    }

    @Test
    @Requirement("R-HV-1")
    void an_agreement_of_another_family_is_not_there() throws Exception {
        when(see.handle(any(), any())).thenReturn(Optional.empty());
        asVisitor(get(HERE), 404);
        asVisitor(post(HERE).param("safe", "no"), 404);

        found();
        when(breach.handle(any(), any(), any())).thenReturn(Optional.empty());
        asVisitor(post(HERE).param("safe", "no"), 404);
    }

    private void found() {
        when(see.handle(any(), any())).thenReturn(Optional.of(new CaseRef("CP-2041")));
    }

    private Page asVisitor(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Page.of(
                mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(HOLLY_VISITOR)))
                        .andExpect(status().is(status)));
    }
}
