package org.threshold.notification.delivery;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.threshold.notification.delivery.Matter.Reference;
import org.threshold.notification.directory.Preference;
import org.threshold.notification.directory.Recipient;

/** Requests with safe defaults: a P1 about a new injury, to the police referral sergeant. */
public final class Requests {

    public static final Instant OCCURRED = Instant.parse("2026-11-23T09:00:00Z");

    private Requests() {}

    public static TellRequest aRequest() {
        return aRequest(Tier.T1, Kind.TELL);
    }

    public static TellRequest aRequest(Tier tier, Kind kind) {
        NotificationId original = new NotificationId(new UUID(0, 7));
        return new TellRequest(
                new NotificationId(new UUID(0, 42)),
                new Rung(
                        0, Preference.FIRST, OCCURRED.plusSeconds(120), OCCURRED.plusSeconds(1800)),
                new Recipient("police", "police-referral-sergeant"),
                new Matter(
                        kind,
                        Priority.P1,
                        tier,
                        List.of("CP-2041", "CP-2042"),
                        new Reference("/api/v1/changes/11", kind == Kind.TELL ? null : original)),
                new Happening(
                        "EV-03", "new-injury", "suspected", OCCURRED, Map.of("bodyPart", "head")));
    }

    /** The police are asked what they know, by an instant; the codes say which agency is asked. */
    public static TellRequest asking(String agency, Kind kind, Map<String, String> more) {
        Map<String, String> codes = new HashMap<>(Map.of("asked", agency, "questions", "police"));
        codes.putAll(more);
        TellRequest told = aRequest(Tier.T1, kind);
        return new TellRequest(
                told.id(),
                told.rung(),
                told.recipient(),
                told.matter(),
                new Happening("EV-28", "information-request", "requested", OCCURRED, codes));
    }
}
