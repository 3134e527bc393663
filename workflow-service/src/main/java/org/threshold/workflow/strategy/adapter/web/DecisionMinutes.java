package org.threshold.workflow.strategy.adapter.web;

import static org.threshold.workflow.strategy.adapter.web.MinutesSheet.NOT_RECORDED;
import static org.threshold.workflow.strategy.adapter.web.MinutesSheet.typed;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.strategy.ChildDecision;
import org.threshold.workflow.strategy.ChildOutcome;
import org.threshold.workflow.strategy.Lead;
import org.threshold.workflow.strategy.ReturnHome;
import org.threshold.workflow.strategy.ReturnHome.Basis;
import org.threshold.workflow.strategy.ReturnHome.Belief;
import org.threshold.workflow.strategy.ReturnHome.Grounds;
import org.threshold.workflow.strategy.adapter.web.MinutesSheet.Decided;
import org.threshold.workflow.strategy.adapter.web.MinutesSheet.Line;
import org.threshold.workflow.strategy.domain.Agreement;

/** Puts what was decided for a child into the words of the record. */
final class DecisionMinutes {

    private DecisionMinutes() {}

    static Decided of(String child, ChildDecision decision, List<Agreement> agreements) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Decision", decision.outcome().kind().words() + "."));
        lines.addAll(particulars(decision.outcome()));
        lines.add(new Line("Reason", typed(decision.reason())));
        agreements.stream()
                .filter(one -> one.caseRef().equals(decision.caseRef()))
                .map(DecisionMinutes::agreed)
                .forEach(lines::add);
        var paediatric = decision.paediatric();
        lines.add(
                new Line(
                        "Paediatric assessment",
                        RecordedWords.code(paediatric.answer().code())
                                + ". "
                                + typed(paediatric.reason())));
        lines.addAll(returnHome(decision.returnHome()));
        return new Decided(child, List.copyOf(lines));
    }

    private static List<Line> particulars(ChildOutcome outcome) {
        return switch (outcome) {
            case ChildOutcome.SingleAgencyEnquiry(var lead) -> List.of(leads(lead));
            case ChildOutcome.JointEnquiry(var lead) -> List.of(leads(lead));
            case ChildOutcome.PoliceAlone(var lead) -> List.of(leads(lead));
            case ChildOutcome.ImmediateProtection(var means) ->
                    List.of(
                            new Line("Protected by", RecordedWords.code(means.code()) + "."),
                            new Line("Who leads", NOT_RECORDED));
            case ChildOutcome.Reconvene(var at) ->
                    List.of(new Line("Meets again", RecordedWords.at(at) + "."));
            case ChildOutcome.NoFurtherAction(), ChildOutcome.Section17() -> List.of();
        };
    }

    private static Line leads(Lead lead) {
        return new Line("Who leads", lead.name() + ", " + lead.agency().words());
    }

    private static Line agreed(Agreement agreement) {
        return new Line(
                "No joint enquiry is needed, says the " + agreement.as().words(),
                typed(agreement.reason()));
    }

    private static List<Line> returnHome(ReturnHome returnHome) {
        return switch (returnHome) {
            case ReturnHome.NotInQuestion() -> List.of(answer("It was not in question."));
            case ReturnHome.DoesNotReturn() -> List.of(answer("The child does not return."));
            case ReturnHome.MayReturn(var grounds) -> mayReturn(grounds);
        };
    }

    private static Line answer(String words) {
        return new Line("Return home", words);
    }

    /** Facts, opinions and assumptions stand apart (R-4.2-3d). */
    private static List<Line> mayReturn(Grounds grounds) {
        return List.of(
                answer("The child may return."),
                new Line("Who harmed the child", perpetrator(grounds)),
                new Line("What shows who harmed the child", shownBy(grounds)),
                new Line("Who had care in the time in question", each(grounds.hadCare())),
                new Line("Facts that protect the child", beliefs(grounds, Basis.FACT)),
                new Line("Professional opinions", beliefs(grounds, Basis.PROFESSIONAL_OPINION)),
                new Line("Assumptions", beliefs(grounds, Basis.ASSUMPTION)),
                new Line("Investigations not complete", each(grounds.outstanding())),
                new Line("Legal advice sought", grounds.legalAdviceSought() ? "Yes." : "No."));
    }

    private static String shownBy(Grounds grounds) {
        String shown =
                grounds.shownBy()
                        .map(one -> RecordedWords.code(one.basis().code()) + ": " + one.source())
                        .map(RecordedWords::sentence)
                        .orElse(NOT_RECORDED);
        return grounds.alert().map(alert -> shown + "\n" + alert).orElse(shown);
    }

    private static String perpetrator(Grounds grounds) {
        return switch (grounds.perpetrator()) {
            case KNOWN_AND_EXCLUDED -> "Known, and excluded from the home.";
            case KNOWN_IN_HOME -> "Known, and in the home.";
            case UNKNOWN -> "Unknown.";
            case POOL_OF_CARERS -> "One of several carers.";
        };
    }

    private static String beliefs(Grounds grounds, Basis basis) {
        return each(
                grounds.protective().stream()
                        .filter(one -> one.basis() == basis)
                        .map(DecisionMinutes::belief)
                        .toList());
    }

    private static String belief(Belief one) {
        return one.source().isBlank()
                ? one.words()
                : RecordedWords.sentence(one.words()) + " Source: " + one.source();
    }

    /** One on each line. */
    private static String each(List<String> all) {
        return all.isEmpty() ? NOT_RECORDED : String.join("\n", all);
    }
}
