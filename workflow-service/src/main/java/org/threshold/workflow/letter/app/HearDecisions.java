package org.threshold.workflow.letter.app;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.ChangeListener;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.conference.ConferenceListener;
import org.threshold.workflow.letter.domain.Decision;
import org.threshold.workflow.letter.domain.LetterKind;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.strategy.ChildDecision;
import org.threshold.workflow.strategy.ChildOutcome;
import org.threshold.workflow.strategy.DiscussionDecided;
import org.threshold.workflow.strategy.DiscussionListener;

/**
 * Hears what is decided that parents have to hear of: an enquiry started (EV-22), came to its
 * outcome (EV-23), a conference was called, or a strategy meeting decided that there is no enquiry
 * (rules.md, sections 2 and 3). Where the police investigate alone they say what a parent hears.
 */
@Service
class HearDecisions implements ChangeListener, DiscussionListener, ConferenceListener {

    private static final String YES = "yes";

    private final OpenLetters open;
    private final JoinedCases joined;

    HearDecisions(OpenLetters open, JoinedCases joined) {
        this.open = open;
        this.joined = joined;
    }

    @Override
    public void recorded(Change change) {
        NewChange what = change.what();
        if (what.kind() == ChangeKind.SECTION_47_STARTED) {
            what.cases()
                    .forEach(
                            ref -> decided(LetterKind.ENQUIRY_STARTED, "", ref, what.occurredAt()));
        }
        if (what.kind() == ChangeKind.SECTION_47_ENDED) {
            what.cases().forEach(ref -> concluded(ref, what));
        }
    }

    private void concluded(CaseRef ref, NewChange what) {
        decided(LetterKind.ENQUIRY_OUTCOME, what.code("outcome"), ref, what.occurredAt());
        if (what.code("conference").equals(YES)) {
            called(ref, what.occurredAt());
        }
    }

    @Override
    public void called(CaseRef ref, Instant at) {
        decided(LetterKind.CONFERENCE, "", ref, at);
    }

    @Override
    public void decided(DiscussionDecided decided) {
        decided.decisions().stream()
                .filter(HearDecisions::withoutEnquiry)
                .forEach(
                        one ->
                                decided(
                                        LetterKind.STRATEGY_DECISION,
                                        one.outcome().kind().code(),
                                        one.caseRef(),
                                        decided.meeting().heldAt()));
    }

    private static boolean withoutEnquiry(ChildDecision decision) {
        return switch (decision.outcome()) {
            case ChildOutcome.NoFurtherAction _, ChildOutcome.Section17 _ -> true;
            case ChildOutcome.SingleAgencyEnquiry _,
                    ChildOutcome.JointEnquiry _,
                    ChildOutcome.PoliceAlone _,
                    ChildOutcome.ImmediateProtection _,
                    ChildOutcome.Reconvene _ ->
                    false;
        };
    }

    private void decided(LetterKind kind, String code, CaseRef ref, Instant at) {
        open.decided(new Decision(kind, code, joined.answering(ref), at));
    }
}
