package org.threshold.workflow.challenge.adapter.web;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.challenge.domain.Challenge.Raised;
import org.threshold.workflow.challenge.domain.ChallengeState;
import org.threshold.workflow.challenge.domain.Decision;
import org.threshold.workflow.challenge.domain.Round;
import org.threshold.workflow.challenge.domain.Round.Outcome;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CasePart;

/** A challenge in sentences that name nobody. */
final class ChallengeWords {

    private static final String CODE = "challenge";

    private ChallengeWords() {}

    /** The challenge in full, as a part of a page. */
    static CasePart.Part part(Challenge one) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("What is challenged", what(one)));
        facts.add(new Fact("What the challenger says", List.of(one.about().raised().words())));
        one.rounds().forEach(round -> facts.add(new Fact(round.level().words(), lines(round))));
        facts.add(new Fact("How it stands", stands(one)));
        return new CaseFacts(CODE, "The challenge", facts, List.of()).part();
    }

    /** The challenge in a few lines. */
    static Fact inShort(Challenge one) {
        List<String> lines = new ArrayList<>(what(one));
        Round now = one.current();
        lines.add(
                one.state() == ChallengeState.WAITING
                        ? now.level().words()
                                + ": to be answered by "
                                + DueWords.exact(now.dueAt())
                                + "."
                        : one.state().words() + ".");
        return new Fact(title(one), lines);
    }

    /** By whom and when. */
    static String title(Challenge one) {
        Raised raised = one.about().raised();
        return "Challenged by " + raised.agency().words() + " on " + DueWords.exact(raised.at());
    }

    private static List<String> what(Challenge one) {
        var what = one.about().what();
        List<String> lines = new ArrayList<>();
        lines.add(what.topic().words() + ".");
        what.decision().map(ChallengeWords::decision).ifPresent(lines::add);
        if (what.red()) {
            lines.add("A child may be at risk meanwhile: each stage has four hours.");
        }
        return lines;
    }

    private static String decision(Decision one) {
        return one.words() + ", " + one.agency().words() + ", " + DueWords.exact(one.at()) + ".";
    }

    private static List<String> lines(Round round) {
        return switch (round.outcome()) {
            case Outcome.Waiting() ->
                    List.of("It is to be answered by " + DueWords.exact(round.dueAt()) + ".");
            case Outcome.NotAnswered(var at) ->
                    List.of(
                            "Nobody answered by "
                                    + DueWords.exact(at)
                                    + ", so it went to the next stage.");
            case Outcome.Answered(var answer) ->
                    List.of(
                            answer.verdict().words() + ", " + DueWords.exact(answer.at()) + ".",
                            answer.reasons());
        };
    }

    private static List<String> stands(Challenge one) {
        List<String> lines = new ArrayList<>();
        lines.add(one.state().words() + ".");
        one.closing()
                .filter(closing -> !closing.words().isEmpty())
                .ifPresent(closing -> lines.add(closing.words()));
        return lines;
    }
}
