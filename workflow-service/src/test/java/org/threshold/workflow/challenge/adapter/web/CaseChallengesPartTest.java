package org.threshold.workflow.challenge.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.threshold.workflow.challenge.domain.AChallenge.ANOTHER_MANAGER;
import static org.threshold.workflow.challenge.domain.AChallenge.MONDAY;
import static org.threshold.workflow.challenge.domain.AChallenge.answer;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.challenge.app.ReadChallenges;
import org.threshold.workflow.challenge.domain.AChallenge;
import org.threshold.workflow.challenge.domain.Answer.Verdict;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.challenge.domain.Challenge.Closing;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.BriefLine;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseStart;
import org.threshold.workflow.worklist.ChronologyEntry;

class CaseChallengesPartTest {

    private static final Actor WHO = Actors.in(Role.WARD);
    private static final CaseRef REF = new CaseRef("CP-2041");

    private final ReadChallenges read = mock(ReadChallenges.class);
    private final ChallengesOfCase challenges = new ChallengesOfCase(read);
    private final CaseChallengesPart part = new CaseChallengesPart(challenges);
    private final ChallengeBrief brief = new ChallengeBrief(challenges);
    private final Challenge fresh = AChallenge.of(REF);

    @Test
    @Requirement("R-C&F-5b")
    void a_challenge_that_nothing_is_done_stands_on_the_case_and_in_its_brief() {
        stands(fresh);

        assertThat(shown().facts().getFirst().lines())
                .containsExactly(
                        "That nothing further is done.",
                        "The decision on the referral, Children’s social care,"
                                + " Monday 23 November 2026 at 09:00.",
                        "First stage: to be answered by Tuesday 24 November 2026 at 10:00.");
        assertThat(brief.of(WHO, REF.value()))
                .extracting(BriefLine::words)
                .containsExactly(
                        "A decision is challenged by Health visiting: That nothing further is done");
    }

    @Test
    void what_is_settled_is_no_risk_any_more_and_stays_in_the_chronology() {
        Challenge answered = fresh.answered(answer(Verdict.NOT_UPHELD, ANOTHER_MANAGER));
        stands(answered.closed(new Closing(Closing.Kind.ACCEPTED, "", MONDAY)));

        assertThat(brief.of(WHO, REF.value())).isEmpty();
        assertThat(part.chronology(WHO, REF.value()))
                .extracting(ChronologyEntry::words)
                .containsExactly(
                        "A decision challenged by Health visiting",
                        "A challenge answered. Not upheld: the decision stands");
    }

    @Test
    void a_case_without_one_leads_to_where_one_is_raised() {
        when(read.of(WHO, REF)).thenReturn(Optional.of(List.of()));

        var start = (CaseStart) part.of(WHO, REF.value()).orElseThrow().shown();
        assertThat(start.links())
                .extracting(CaseFacts.Link::page)
                .containsExactly("/cases/CP-2041/challenges/new");
        assertThat(part.of(WHO, "no reference")).isEmpty();
    }

    private void stands(Challenge one) {
        when(read.of(WHO, REF)).thenReturn(Optional.of(List.of(one)));
    }

    private CaseFacts shown() {
        return (CaseFacts) part.of(WHO, REF.value()).orElseThrow().shown();
    }
}
