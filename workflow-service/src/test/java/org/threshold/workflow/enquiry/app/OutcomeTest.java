package org.threshold.workflow.enquiry.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threshold.process.EnquiryOutcomeProcess.Variables;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.Answered;
import org.threshold.workflow.enquiry.domain.Conclusion;
import org.threshold.workflow.enquiry.domain.Outcome;
import org.threshold.workflow.enquiry.domain.Stage;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.Paediatric;
import org.threshold.workflow.worklist.Completion;

/** The outcome: rules.md section 3, T6, T7. */
class OutcomeTest extends EnquiryTest {

    @Test
    void a_continuing_risk_makes_the_conference_due() {
        EnquiryId id = followed(Paediatric.Answer.NOT_NEEDED);

        decided(id, Outcome.CONTINUING_RISK);

        assertThat(bench.enquiry().stage()).isEqualTo(Stage.CONFERENCE_DUE);
        assertThat(bench.steps.waiting(id.value())).containsExactly(EnquirySteps.CONFERENCE);
        assertThat(bench.steps.outcome(id.value(), EnquirySteps.DECIDE))
                .containsEntry(Variables.CONFERENCE_REQUIRED, true);
        assertThat(bench.open(EnquirySteps.CONFERENCE)).isTrue();
    }

    @Test
    void any_other_outcome_ends_the_enquiry_and_its_clocks() {
        EnquiryId id = followed(Paediatric.Answer.NOT_NEEDED);

        decided(id, Outcome.NO_CONTINUING_RISK);

        assertThat(bench.enquiry().stage()).isEqualTo(Stage.ENDED);
        assertThat(bench.steps.waiting(id.value())).isEmpty();
        assertThat(bench.open(EnquirySteps.CONFERENCE)).isFalse();
    }

    @Test
    void those_who_heard_that_it_started_hear_its_outcome() {
        EnquiryId id = followed(Paediatric.Answer.NOT_NEEDED);

        decided(id, Outcome.CONTINUING_RISK);

        assertThat(bench.changes)
                .filteredOn(change -> change.kind() == ChangeKind.SECTION_47_ENDED)
                .extracting(NewChange::codes)
                .containsExactly(
                        Map.of("outcome", "substantiated-continuing-risk", "conference", "yes"));
    }

    @Test
    void another_feature_holds_it_back() {
        EnquiryId id = followed(Paediatric.Answer.NOT_NEEDED);
        bench.heldBack.add(new Refusal("outcome", "A scene is not examined.", "Have it done."));

        assertThat(problems(decided(id, Outcome.NOT_SUBSTANTIATED)))
                .containsExactly("A scene is not examined.");
        assertThat(bench.changes).noneMatch(change -> change.kind() == ChangeKind.SECTION_47_ENDED);
        assertThat(bench.rows.conclusions().outcome(id)).isEmpty();
    }

    @Test
    @Requirement("L-3.1.1")
    void what_is_not_thought_through_holds_back_an_ending_and_never_a_conference() {
        EnquiryId id = followed(Paediatric.Answer.NOT_NEEDED);
        bench.endingHeldBack.add(new Refusal("outcome", "A risk is incomplete.", "Complete it."));

        assertThat(problems(decided(id, Outcome.NO_CONTINUING_RISK)))
                .containsExactly("A risk is incomplete.");
        assertThat(bench.wentAhead).isEmpty();

        assertThat(decided(id, Outcome.CONTINUING_RISK)).isInstanceOf(Completion.Done.class);
        assertThat(bench.wentAhead).containsExactly(Given.BABY);
    }

    @Test
    @Requirement("R-4.2-1b")
    void a_draft_that_agencies_have_not_answered_holds_back_an_ending_and_never_a_conference() {
        EnquiryId id = followed(Paediatric.Answer.NOT_NEEDED);
        bench.drafts.missing("The police have not answered.");

        assertThat(problems(decided(id, Outcome.NOT_SUBSTANTIATED)))
                .containsExactly("The police have not answered.");
        assertThat(bench.drafts.ahead()).isEmpty();

        assertThat(decided(id, Outcome.CONTINUING_RISK)).isInstanceOf(Completion.Done.class);
        assertThat(bench.drafts.ahead()).containsExactly(id.value());
    }

    @Test
    @Requirement("L-3.1.19")
    void what_the_outcome_went_ahead_of_is_still_to_be_done_when_the_enquiry_has_ended() {
        EnquiryId id = followed(Paediatric.Answer.NOT_NEEDED);
        var circulate = "circulate-draft-analysis";
        var draft = new Waiting("draft-analysis", id.value(), circulate, List.of("CP-2041"));
        var limits = new DeadlinesInMemory(bench.now()).deadlines();
        bench.steps.openAside(
                circulate,
                limits.set(LimitCode.DRAFT_CIRCULATED, draft, bench.now()),
                EnquirySteps.SOCIAL_WORKERS);

        decided(id, Outcome.NOT_SUBSTANTIATED);

        assertThat(bench.enquiry().isOpen()).isFalse();
        assertThat(bench.steps.waiting(id.value())).containsExactly(circulate);
    }

    @Test
    void a_line_that_was_added_holds_it_back_though_the_process_is_there() {
        EnquiryId id = followed(Paediatric.Answer.NOT_NEEDED);
        bench.start.decided(
                Given.decided(
                        bench.now(),
                        Given.decision(
                                new org.threshold.workflow.strategy.ChildOutcome
                                        .SingleAgencyEnquiry(Given.OURS),
                                Paediatric.Answer.NEEDED)));

        assertThat(problems(decided(id, Outcome.NOT_SUBSTANTIATED)))
                .singleElement()
                .asString()
                .startsWith(
                        "The findings are not complete: the paediatrician's opinion has not been"
                                + " given.");
    }

    @Test
    @Requirement("R-4.2-1b")
    void who_did_not_answer_is_accepted_by_name() {
        EnquiryId id = started(Paediatric.Answer.NOT_NEEDED);
        seen(id);
        spoken(id);
        bench.obtain.handle(
                Given.WORKER,
                bench.asked(Agency.GP).id(),
                Answered.noted(new Answer.NoAnswer("Rang at 9 and at 11.")));
        for (var one : bench.rows.contributions().of(id)) {
            if (one.awaited()) {
                bench.obtain.handle(Given.WORKER, one.id(), Answered.noted(REPLY));
            }
        }

        assertThat(new WhoWasNotHeard(bench.rows.contributions()).handle(id))
                .containsExactly(Agency.GP);
        assertThat(problems(decided(id, Outcome.NOT_SUBSTANTIATED)))
                .singleElement()
                .asString()
                .startsWith("An agency was not heard: General practice.");
        assertThat(decided(id, Outcome.NOT_SUBSTANTIATED, Agency.GP))
                .isInstanceOf(Completion.Done.class);
    }

    @Test
    void a_social_worker_does_not_decide_it() {
        EnquiryId id = followed(Paediatric.Answer.NOT_NEEDED);

        var refused =
                bench.decide.handle(
                        Given.WORKER,
                        id,
                        new Conclusion(Outcome.NOT_SUBSTANTIATED, "As found.", Set.of()));

        assertThat(fields(refused)).containsExactly("request");
    }
}
