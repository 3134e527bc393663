package org.threshold.workflow.challenge.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.challenge.domain.Answer.Verdict;
import org.threshold.workflow.challenge.domain.Round.Outcome;
import org.threshold.workflow.referral.CaseRef;

/**
 * Somebody’s challenge to a decision about a child (R-C&amp;F-5b).
 *
 * @param rounds the stages that it came to, the first first; at least one
 * @param closing how it was closed, once it was
 */
public record Challenge(
        ChallengeId id, About about, List<Round> rounds, Optional<Closing> closing) {

    public Challenge {
        rounds = List.copyOf(rounds);
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("a challenge is at a stage from the beginning");
        }
    }

    /** What it is about, and who raised it. */
    public record About(CaseRef caseRef, Challenged what, Raised raised) {}

    /**
     * What is challenged.
     *
     * @param decision the decision, where it is on record
     * @param decidedBy who made it, where that is known
     * @param red whether a child may be at risk meanwhile
     */
    public record Challenged(
            Topic topic, Optional<Decision> decision, Optional<StaffId> decidedBy, boolean red) {

        /** Whose decision it is; what is not on record is the authority’s, or the police’s. */
        public Agency agency() {
            return decision.map(Decision::agency)
                    .orElse(topic == Topic.POLICE ? Agency.POLICE : Agency.CHILDRENS_SOCIAL_CARE);
        }
    }

    /**
     * Who raised it.
     *
     * @param name the challenger, where an agency’s system or a colleague writes it down for them;
     *     may be empty
     * @param words what is wrong with the decision, and what should happen instead
     * @param at UTC
     */
    public record Raised(Agency agency, ActorId by, String name, String words, Instant at) {

        @Override
        public String toString() {
            return "Raised[" + agency + " " + at + "]";
        }
    }

    /**
     * How it ended.
     *
     * @param words what was done about an upheld challenge, or what the challenger said
     * @param at UTC
     */
    public record Closing(Kind kind, String words, Instant at) {

        /** The ways to end. */
        public enum Kind {
            ACCEPTED,
            ACTED_ON
        }

        @Override
        public String toString() {
            return "Closing[" + kind + " " + at + "]";
        }
    }

    /** The stage that it has come to. */
    public Round current() {
        return rounds.getLast();
    }

    /** Everybody who has answered it at a stage. */
    public Stream<StaffId> answeredBy() {
        return rounds.stream().flatMap(one -> one.answer().stream()).map(Answer::by);
    }

    /** How it stands. */
    public ChallengeState state() {
        if (closing.isPresent()) {
            return closing.get().kind() == Closing.Kind.ACCEPTED
                    ? ChallengeState.ACCEPTED
                    : ChallengeState.ACTED_ON;
        }
        return current()
                .answer()
                .map(
                        answer ->
                                answer.verdict() == Verdict.UPHELD
                                        ? ChallengeState.UPHELD
                                        : ChallengeState.NOT_UPHELD)
                .orElse(ChallengeState.WAITING);
    }

    /** The stage that the challenger may take it to now; none while it waits, or at the end. */
    public Optional<Level> mayGoOnTo() {
        return state() == ChallengeState.NOT_UPHELD ? current().level().next() : Optional.empty();
    }

    /** The same, answered at its stage. */
    public Challenge answered(Answer answer) {
        return with(current().as(new Outcome.Answered(answer)));
    }

    /** The same, not answered in time and at the next stage. */
    public Challenge notAnswered(Instant at, Round next) {
        return with(current().as(new Outcome.NotAnswered(at))).takenOn(next);
    }

    /** The same, at the next stage. */
    public Challenge takenOn(Round next) {
        List<Round> all = new ArrayList<>(rounds);
        all.add(next);
        return new Challenge(id, about, all, closing);
    }

    /** The same, closed. */
    public Challenge closed(Closing how) {
        return new Challenge(id, about, rounds, Optional.of(how));
    }

    private Challenge with(Round last) {
        List<Round> all = new ArrayList<>(rounds.subList(0, rounds.size() - 1));
        all.add(last);
        return new Challenge(id, about, all, closing);
    }
}
