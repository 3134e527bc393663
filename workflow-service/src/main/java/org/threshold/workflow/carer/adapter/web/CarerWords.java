package org.threshold.workflow.carer.adapter.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.carer.domain.CarerCheck;
import org.threshold.workflow.carer.domain.CarerDetails;
import org.threshold.workflow.carer.domain.CarerGate;
import org.threshold.workflow.carer.domain.OtherAtHome;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.CaseFacts.Fact;

/** A carer’s check in sentences. */
final class CarerWords {

    private CarerWords() {}

    /**
     * How it stands, naming nobody.
     *
     * @param today a date in England
     */
    static Fact inShort(CarerCheck one, LocalDate today) {
        return new Fact("Since " + DueWords.exact(one.about().knownAt()), stands(one, today));
    }

    private static List<String> stands(CarerCheck one, LocalDate today) {
        return one.checked()
                .map(
                        checked ->
                                List.of(
                                        "The carer was checked by "
                                                + DueWords.exact(checked.at())
                                                + "."))
                .orElseGet(() -> missing(one, today));
    }

    private static List<String> missing(CarerCheck one, LocalDate today) {
        List<String> lines = new ArrayList<>();
        lines.add("The carer is not checked yet:");
        CarerGate.refusals(one.details(), today).stream().map(Refusal::problem).forEach(lines::add);
        return lines;
    }

    /** What is recorded so far, for the task’s page. */
    static List<Fact> recorded(CarerCheck one) {
        CarerDetails known = one.details();
        List<Fact> facts = new ArrayList<>();
        add(facts, "Name", known.who().name());
        known.who().born().ifPresent(on -> add(facts, "Born", DueWords.day(on)));
        add(facts, "To the child", known.who().relationship());
        add(facts, "Address", known.home().address());
        add(facts, "Others in that home", known.home().others());
        known.home().people().forEach(other -> facts.add(other(other)));
        add(facts, "Police: " + known.checks().police().words(), known.checks().policeResult());
        add(facts, "Social care: " + known.checks().care().words(), known.checks().careResult());
        return facts;
    }

    private static Fact other(OtherAtHome one) {
        return new Fact(
                "Also in that home: " + one.name(),
                List.of(
                        one.born()
                                .map(on -> "Born " + DueWords.day(on) + ".")
                                .orElse("Nobody knows when they were born."),
                        "Police: "
                                + one.checks().police().words()
                                + " "
                                + one.checks().policeResult(),
                        "Social care: "
                                + one.checks().care().words()
                                + " "
                                + one.checks().careResult()));
    }

    private static void add(List<Fact> facts, String about, String words) {
        if (!words.isEmpty()) {
            facts.add(Fact.of(about, words));
        }
    }
}
