package org.threshold.workflow.gates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.gates.Heard.Refused;
import org.threshold.workflow.platform.Refusal;

/**
 * What a gate answers by day. By night the out-of-hours team is told of a discharge too, so the
 * gate names it first, with the lesson that the first one named carries.
 */
final class ByDay {

    private static final String NIGHT =
            "Out-of-hours social care: nobody has acknowledged the planned discharge.";

    private ByDay() {}

    static Heard of(Heard heard) {
        Refused refused = heard.refused();
        return new Heard(
                heard.gate(),
                new Refused(refused.route(), refused.status(), errors(refused.errors())),
                heard.past(),
                heard.opened(),
                heard.waits());
    }

    private static List<Refusal> errors(List<Refusal> all) {
        Optional<Refusal> night =
                all.stream().filter(one -> one.problem().startsWith(NIGHT)).findFirst();
        List<Refusal> day = new ArrayList<>(all);
        night.ifPresent(day::remove);
        String lesson = night.map(one -> one.problem().substring(NIGHT.length())).orElse("");
        if (!lesson.isEmpty()) {
            Refusal first = day.removeFirst();
            day.addFirst(new Refusal(first.field(), first.problem() + lesson, first.remedy()));
        }
        return day;
    }
}
