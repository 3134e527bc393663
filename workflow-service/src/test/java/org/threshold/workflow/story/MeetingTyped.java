package org.threshold.workflow.story;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people type into the pages of a strategy meeting, and what systems send of it. */
public final class MeetingTyped {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private MeetingTyped() {}

    static Map<String, String> at(String field, Instant instant) {
        var local = instant.atZone(LONDON).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
        return Map.of(
                field + ".day", local.toLocalDate().toString(),
                field + ".time", local.toLocalTime().toString());
    }

    static Map<String, String> meeting(boolean urgent, String health) {
        Map<String, String> typed = new LinkedHashMap<>(at("heldAt", Instant.now()));
        typed.put("held", urgent ? "telephone" : "meeting");
        int place = 0;
        for (var seat : List.of("chair", "social-worker", "police", health)) {
            typed.put("attendees[%d].seat".formatted(place), seat);
            typed.put("attendees[%d].name".formatted(place), "Somebody");
            place++;
        }
        typed.put("attendees[2].rank", "sergeant");
        typed.put("purpose", "Bruises.");
        if (urgent) {
            typed.put("urgent", "yes");
            typed.put("urgentReason", "The child goes home at noon.");
        }
        return typed;
    }

    public static List<Map<String, String>> checks() {
        List<Map<String, String>> checks = new ArrayList<>();
        var ofAnAddress = List.of("force-records", "visor", "intelligence");
        var ofAnAdult = new ArrayList<>(List.of("pnc", "pnd", "other-forces"));
        ofAnAdult.addAll(ofAnAddress);
        ofAnAdult.forEach(check -> checks.add(check("adult", check)));
        ofAnAddress.forEach(check -> checks.add(check("address", check)));
        return checks;
    }

    private static Map<String, String> check(String kind, String check) {
        return Map.of("kind", kind, "of", "One", "check", check, "result", "nothing-held");
    }

    public static Map<String, Object> decision(String ref) {
        return Map.of(
                "caseRef", ref,
                "outcome", "section-17",
                "reason", "Support is right.",
                "paediatric", "needed",
                "paediatricReason", "Bruises.");
    }
}
