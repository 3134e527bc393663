package org.threshold.workflow.redpath.app;

import org.springframework.stereotype.Service;
import org.threshold.process.UncertainMarkProcess;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.redpath.MarkId;
import org.threshold.workflow.redpath.domain.Finding;
import org.threshold.workflow.redpath.domain.PaediatricView;
import org.threshold.workflow.redpath.domain.UncertainMark;
import org.threshold.workflow.redpath.domain.UncertainMark.CountsAsInjury;
import org.threshold.workflow.redpath.domain.UncertainMark.Held;
import org.threshold.workflow.redpath.domain.UncertainMark.NotAnInjury;

/** What a paediatric view brings about. */
@Service
class KeepView {

    private final Marks marks;
    private final RedPathLimits limits;
    private final CountAsInjury count;
    private final RuleOut ruleOut;
    private final RedPathRecord record;

    KeepView(
            Marks marks,
            RedPathLimits limits,
            CountAsInjury count,
            RuleOut ruleOut,
            RedPathRecord record) {
        this.marks = marks;
        this.limits = limits;
        this.count = count;
        this.ruleOut = ruleOut;
        this.record = record;
    }

    /**
     * A view that was kept.
     *
     * @param finding which way the process goes
     * @param next what happens now, for the clinician
     */
    record Kept(String finding, String next) {}

    Kept kept(Actor who, MarkId id, GivePaediatricView.Said said) {
        var view = new PaediatricView(said.finding(), said.words(), who.id(), record.now());
        UncertainMark before = marks.lock(id).orElseThrow();
        record.seen(who, before.sighting(), said.words());
        limits.met(id);
        return switch (before.seen(view)) {
            case NotAnInjury none -> {
                ruleOut.from(who, none);
                yield new Kept(
                        UncertainMarkProcess.NOT_AN_INJURY,
                        "The concern about this mark has ended. What you found is on record.");
            }
            case CountsAsInjury injury -> injury(who, before, injury);
            case Held _ -> throw new IllegalStateException("a mark that was seen is not held");
        };
    }

    private Kept injury(Actor who, UncertainMark before, CountsAsInjury injury) {
        if (before instanceof Held) {
            count.from(who, injury);
        } else {
            count.seenLate(who, injury);
        }
        return new Kept(injury.cause().code(), next(injury));
    }

    private static String next(CountsAsInjury injury) {
        boolean none =
                injury.view().filter(view -> view.finding() == Finding.NOT_AN_INJURY).isPresent();
        return none
                ? "Your finding is on record. The mark counts as an injury already, because nobody had seen"
                        + " it in time or there was a further concern: tell the strategy discussion what you"
                        + " found, which decides."
                : "The mark counts as an injury. The police and social care are told, and it is discussed"
                        + " today.";
    }
}
