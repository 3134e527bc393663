package org.threshold.workflow.agreement.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.threshold.trace.Requirement;
import org.threshold.workflow.agreement.app.ReadAgreements;
import org.threshold.workflow.agreement.app.ReadAgreements.Whole;
import org.threshold.workflow.agreement.domain.Agreed;
import org.threshold.workflow.agreement.domain.AgreementState;
import org.threshold.workflow.agreement.domain.Breach;
import org.threshold.workflow.agreement.domain.Check;
import org.threshold.workflow.agreement.domain.Found;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.worklist.CaseContext;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;

/** What the page of an agreement says of what is around it. */
class AgreementAroundPageTest extends AgreementSlice {

    private final ReadAgreements read;
    private final CaseContext context;

    @Autowired
    AgreementAroundPageTest(MockMvc mvc, ReadAgreements read, CaseContext context) {
        super(mvc);
        this.read = read;
        this.context = context;
    }

    @Test
    @Requirement({"R-4.2-8a", "R-C&F-10"})
    void
            it_tells_what_keeps_the_child_safe_from_what_only_goes_on_and_says_what_is_known_of_babies()
                    throws Exception {
        var whole =
                new Whole(
                        Agreed.draft(Agreed.given()),
                        List.of(),
                        List.of("a carer who was checked"),
                        List.of("an open section 47 enquiry"),
                        Optional.empty(),
                        false,
                        List.of(),
                        List.of());
        when(read.handle(any(), any())).thenReturn(Optional.of(whole));
        when(context.of(List.of(Agreed.BABY.value())))
                .thenReturn(
                        List.of(
                                new CaseFacts(
                                        "babies",
                                        "Of babies",
                                        List.of(Fact.of("A bruise", "It is seen today.")),
                                        List.of())));

        var page = page(get(ONE), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .containsSubsequence(
                        "What else keeps the child safe",
                        "a carer who was checked",
                        "What goes on, and keeps nobody away",
                        "an open section 47 enquiry",
                        "Of babies",
                        "It is seen today.");
    }

    @Test
    void what_was_found_and_what_was_not_kept_stands_on_the_page() throws Exception {
        WrittenAgreement broken =
                Agreed.whole()
                        .activated(Agreed.MORNING, List.of())
                        .ended(AgreementState.BREACHED, Agreed.MORNING);
        var check =
                new Check(
                        broken.monitors().getFirst().id(), Found.BROKEN, "A coat.", Agreed.MORNING);
        var seen = new Breach.Seen(true, "not-known", "health-visiting", "contact");
        var report =
                new Breach(
                        new ChangeId(new UUID(0, 3)),
                        broken.id(),
                        seen,
                        AgreementState.ACTIVE,
                        Agreed.MORNING,
                        "Rang her.");
        var whole =
                new Whole(
                        broken,
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.of("Who harmed the child is only assumed."),
                        false,
                        List.of(check),
                        List.of(report));
        when(read.handle(any(), any())).thenReturn(Optional.of(whole));

        var page = page(get(ONE), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("Who harmed the child is only assumed.")
                .contains("Ended: it was not kept", "It is not kept: A coat.", "Done: Rang her.")
                .contains("Seen by Health visiting. Child safe: not known.")
                .doesNotContain("Activate it", ONE + "/end");
    }
}
