package org.threshold.workflow.circumstances.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.threshold.workflow.circumstances.Recipient;

/**
 * Who hears at which hour: outside office hours the out-of-hours team hears in place of social
 * workers, who get a copy that counts from when the office opens (event catalogue, section 2), and
 * what cannot wait is heard by whoever stands in for the service manager. Applied once more, at the
 * same or another hour, it leaves nobody out.
 */
final class ByTheHour {

    private ByTheHour() {}

    static List<ToTell> of(List<ToTell> all, boolean officeHours, Priority priority) {
        if (officeHours) {
            return all.stream().map(ToTell::atOnce).toList();
        }
        Map<Recipient, ToTell> byNight = new LinkedHashMap<>();
        for (ToTell one : all) {
            OfficeHoursRole.standIn(one.recipient(), priority)
                    .ifPresent(standIn -> put(byNight, one.insteadOf(standIn)));
            put(byNight, OfficeHoursRole.is(one.recipient()) ? one.atOpening() : one);
        }
        return List.copyOf(byNight.values());
    }

    private static void put(Map<Recipient, ToTell> all, ToTell one) {
        all.merge(one.recipient(), one, ToTell::and);
    }
}
