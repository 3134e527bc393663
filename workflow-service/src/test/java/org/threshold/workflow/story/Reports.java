package org.threshold.workflow.story;

import java.util.List;
import java.util.Map;

/** A paediatrician's report that is in order but for its opinion. */
public final class Reports {

    private Reports() {}

    public static Map<String, Object> of(String opinion) {
        return Map.ofEntries(
                Map.entry("notes", "available"),
                Map.entry("notesSeen", "Those of the hospital and of the practice."),
                Map.entry("done", List.of(Map.of("what", "Examination", "on", "2026-11-20"))),
                Map.entry("socialSeenFirst", true),
                Map.entry("socialEffect", "An eye test was added."),
                Map.entry("findings", "Two bruises."),
                Map.entry("explanationOffered", "A fall."),
                Map.entry("knownRisks", "Debts."),
                Map.entry("opinion", opinion),
                Map.entry("plainEnglish", "Somebody probably did this."),
                Map.entry("doesNotExclude", "An older fracture."),
                Map.entry(
                        "outstanding",
                        List.of(Map.of("what", "Skeletal survey", "expectedOn", "2026-12-08"))),
                Map.entry("discharge", "not-safe"),
                Map.entry("dischargeReason", "Nobody knows who did it."));
    }
}
