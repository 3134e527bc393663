package org.threshold.workflow.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.enquiry.domain.FullNotes;
import org.threshold.workflow.enquiry.domain.ParentAnswer;
import org.threshold.workflow.enquiry.domain.SurveyReport;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.ChildOfConcern;
import org.threshold.workflow.strategy.Paediatric;
import org.threshold.workflow.strategy.ReturnHome;
import org.threshold.workflow.strategy.app.KnownConcern;
import org.threshold.workflow.strategy.domain.Agreement;
import org.threshold.workflow.strategy.domain.Booking;
import org.threshold.workflow.strategy.domain.CheckAnswer;

/** What people typed is not printed: a record may end up in a log with the error it was part of. */
class PrintedWordsTest {

    private static final String TYPED = "Fred, 4 Elm Road";
    private static final Instant AT = Instant.parse("2026-11-24T09:00:00Z");
    private static final CaseRef REF = new CaseRef("CP-2041");

    static List<Object> records() {
        var belief = new ReturnHome.Belief(TYPED, ReturnHome.Basis.FACT, TYPED);
        return List.of(
                new AuditEntry(Actor.itself(), "done", "case", new UUID(0, 1), List.of(), TYPED),
                new CallForDiscussion(
                        new CallForDiscussion.Source("person", new UUID(0, 2), AT),
                        new CallForDiscussion.About(
                                List.of(new ChildOfConcern(REF, Path.RED)), Set.of(), Set.of()),
                        Set.of(),
                        true,
                        TYPED),
                new Paediatric(Paediatric.Answer.NEEDED, TYPED),
                new Agreement(REF, Role.DUTY_INSPECTOR, TYPED),
                new Booking(AT, TYPED),
                new KnownConcern("person", AT, TYPED),
                new CheckAnswer.Outstanding(TYPED),
                belief,
                new ReturnHome.MayReturn(
                        new ReturnHome.Grounds(
                                ReturnHome.PerpetratorStatus.UNKNOWN,
                                List.of(TYPED),
                                List.of(belief),
                                List.of(TYPED),
                                true,
                                Optional.of(new ReturnHome.ShownBy(ReturnHome.Basis.FACT, TYPED)))),
                new Answer.Reply(TYPED, TYPED),
                new Answer.NilReturn(TYPED),
                new Answer.Declined(TYPED),
                new Answer.NoAnswer(TYPED),
                new ParentAnswer.SpokenTo(AT, TYPED),
                new ParentAnswer.NotSpokenTo(TYPED),
                new FullNotes.NotAvailable(TYPED),
                new SurveyReport.Reported(AT, TYPED),
                new SurveyReport.NotDone(TYPED, TYPED));
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_record_does_not_print_what_somebody_typed(Object kept) {
        assertThat(kept.toString()).doesNotContain("Fred", "Elm");
    }
}
