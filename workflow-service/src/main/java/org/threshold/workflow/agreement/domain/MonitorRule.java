package org.threshold.workflow.agreement.domain;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.Refusal;

/**
 * Who has to watch before an agreement may be activated: people of at least two agencies, each of
 * whom has accepted by name, with what they check and how often (L-3.1.23, R-4.2-8b).
 */
final class MonitorRule {

    /** An agreement that one agency watches is watched by nobody on its days off. */
    static final int FEWEST_AGENCIES = 2;

    private final List<Refusal> refusals = new ArrayList<>();

    private MonitorRule() {}

    static List<Refusal> refusals(List<Monitor> monitors) {
        var rule = new MonitorRule();
        rule.agencies(monitors);
        for (int place = 0; place < monitors.size(); place++) {
            rule.monitor(monitors.get(place), "monitors[%d]".formatted(place));
        }
        return rule.refusals;
    }

    private void agencies(List<Monitor> monitors) {
        long agencies = monitors.stream().map(one -> one.watch().agency()).distinct().count();
        if (agencies < FEWEST_AGENCIES) {
            refuse(
                    "monitors",
                    agencies == 0
                            ? "Nobody watches whether the agreement is kept. An agreement is only of"
                                    + " use with stringent monitoring by several agencies (lesson"
                                    + " 3.1.23)."
                            : "Only one agency watches whether the agreement is kept; it takes two at"
                                    + " least (lesson 3.1.23).",
                    "Ask monitors of at least two agencies, and have each of them accept by name.");
        }
    }

    private void monitor(Monitor monitor, String path) {
        Watch watch = monitor.watch();
        if (watch.name().isBlank()) {
            refuse(path + ".name", "The monitor has no name.", "Say who watches.");
        }
        checks(watch, path);
        if (!monitor.accepted()) {
            refuse(
                    path + ".accepted",
                    "This monitor has not accepted. Nobody watches because a paper says so"
                            + " (recommendation 4.2-8).",
                    "Have them accept by name, or ask somebody else.");
        }
    }

    private void checks(Watch watch, String path) {
        if (watch.checks().isBlank()) {
            refuse(
                    path + ".checks",
                    "It is not said what this monitor checks.",
                    "Say what they look at, and where.");
        }
        if (watch.every() == CheckEvery.NOT_SAID) {
            refuse(
                    path + ".every",
                    "It is not said how often this monitor checks.",
                    "Say how often; a check that is missed is told to whoever chairs.");
        }
    }

    private void refuse(String field, String problem, String remedy) {
        refusals.add(new Refusal(field, problem, remedy));
    }
}
