package org.threshold.workflow.circumstances.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.threshold.workflow.circumstances.Recipient;

/**
 * What was decided about telling of a change: nobody is passed over in silence.
 *
 * @param tell who is told, in the catalogue's order
 * @param missing who should be and cannot be found
 * @param leftOut who was left out with a reason
 * @param withheld what those would have been told, each once
 */
public record WhoHears(
        Priority priority,
        List<ToTell> tell,
        List<Missing> missing,
        List<LeftOut> leftOut,
        List<ToTell> withheld) {

    public WhoHears {
        tell = List.copyOf(tell);
        missing = List.copyOf(missing);
        leftOut = List.copyOf(leftOut);
        withheld = List.copyOf(withheld);
    }

    /**
     * With whoever heard of what was wrong: nobody who heard is forgotten, nobody hears less or
     * later than before, and the hour counts as it does for something new. Whoever heard is not
     * left out any more.
     *
     * @param before whom the original was told to, and how fast
     */
    public WhoHears with(List<Notification> before, boolean officeHours) {
        Map<Recipient, ToTell> all = new LinkedHashMap<>();
        tell.forEach(one -> all.put(one.recipient(), one));
        before.forEach(one -> all.merge(one.to().recipient(), one.to(), ToTell::and));
        List<Recipient> heard = before.stream().map(one -> one.to().recipient()).toList();
        Priority fastest =
                before.stream()
                        .map(one -> one.urgency().priority())
                        .reduce(priority, Priority::orFaster);
        return new WhoHears(
                fastest,
                ByTheHour.of(List.copyOf(all.values()), officeHours, fastest),
                missing,
                leftOut.stream().filter(one -> !heard.contains(one.recipient())).toList(),
                withheld.stream().filter(one -> !heard.contains(one.recipient())).toList());
    }

    /** Nobody but whoever was told before. */
    public static WhoHears nobodyNew() {
        return new WhoHears(Priority.P4, List.of(), List.of(), List.of(), List.of());
    }
}
