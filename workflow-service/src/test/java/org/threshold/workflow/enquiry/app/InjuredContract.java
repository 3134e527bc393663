package org.threshold.workflow.enquiry.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.InjuredChild;
import org.threshold.workflow.enquiry.domain.InjuredChildId;
import org.threshold.workflow.enquiry.domain.InjuriesKnown.Surveys;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.enquiry.domain.SurveyReport;
import org.threshold.workflow.referral.CaseRef;

/** What every store of injured children before an enquiry keeps to. */
public abstract class InjuredContract {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Stamp STAMP = new Stamp(Given.DOCTOR, NOW);

    private final InjuredChildren children;

    protected InjuredContract(InjuredChildren children) {
        this.children = children;
    }

    /** A case that the store knows, new for each test. */
    protected abstract CaseRef aCase();

    /** An enquiry of a case that the store knows. */
    protected abstract EnquiryId anEnquiry(CaseRef ref);

    @Test
    void one_of_a_case_waits_until_an_enquiry_takes_it_over() {
        var child = added();

        assertThat(children.find(child.id())).contains(child);
        assertThat(children.openOf(List.of(new CaseRef("CP-1"), child.caseRef()))).contains(child);

        children.takenOver(child.id(), anEnquiry(child.caseRef()));

        assertThat(children.openOf(List.of(child.caseRef()))).isEmpty();
        assertThat(children.find(child.id())).contains(child);
    }

    @Test
    void what_the_doctors_found_is_kept_and_the_latest_counts() {
        var child = added();
        var first = new SurveyReport.Reported(NOW, "A fracture.");
        var second = new SurveyReport.NotDone("Pia", "The family left.");

        children.needsSurvey(child.id());
        children.seen(child.id(), "A bruise.", STAMP);
        children.seen(child.id(), "Two bruises.", STAMP);
        children.keep(child.id(), Line.FIRST_SURVEY, first, STAMP);
        children.keep(child.id(), Line.SECOND_SURVEY, second, STAMP);

        assertThat(children.find(child.id()))
                .contains(
                        new InjuredChild(
                                child.id(),
                                child.caseRef(),
                                NOW,
                                true,
                                Optional.of("Two bruises."),
                                new Surveys(Optional.of(first), Optional.of(second))));
    }

    private InjuredChild added() {
        var child = InjuredChild.known(new InjuredChildId(UUID.randomUUID()), aCase(), NOW, false);
        children.add(child);
        return child;
    }
}
