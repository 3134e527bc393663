package org.threshold.workflow.circumstances.domain;

import java.util.List;
import java.util.Map;

/** What the names of the expected table stand for in each state of a case. */
final class ExpectedNames {

    private static final String CARE = "childrens-social-care:";
    private static final String LATER = " (when the office opens)";

    private static final Map<String, String> ALWAYS =
            Map.ofEntries(
                    Map.entry("police", "police:police-referral-sergeant"),
                    Map.entry("control-room", "police:control-room"),
                    Map.entry("marac", "police:marac-coordinator"),
                    Map.entry("probation", "probation:duty-officer"),
                    Map.entry("legal", "legal-services:duty-lawyer"),
                    Map.entry("paediatrician", "hospital:paediatrician"),
                    Map.entry("community-paediatrician", "hospital:community-paediatrician"),
                    Map.entry("safeguarding-nurse", "hospital:safeguarding-nurse"),
                    Map.entry("named-nurse", "hospital:named-nurse"),
                    Map.entry("health-lead", "hospital:health-lead"),
                    Map.entry("security-lead", "hospital:security-lead"),
                    Map.entry("hospital", "hospital:ward"),
                    Map.entry("midwife", "midwifery:duty-midwife"),
                    Map.entry("referrer", "midwifery:referrer"),
                    Map.entry("school", "school:safeguarding-lead"),
                    Map.entry("adult-services", "adult-services:safeguarding-lead"),
                    Map.entry("perinatal-mental-health", "adult-services:perinatal-mental-health"),
                    Map.entry("home-authority", "other-authority:home-authority"),
                    Map.entry("receiving-authority", "other-authority:receiving-authority"),
                    Map.entry("neighbouring-authority", "other-authority:neighbouring-authority"));

    private ExpectedNames() {}

    static List<String> of(String name, MatrixState state, Priority priority) {
        boolean night = state == MatrixState.OUT_OF_HOURS;
        return switch (name) {
            case "sw", "front-door" -> socialWorker(name, state, night);
            case "tm" -> List.of(CARE + "team-manager" + (night ? LATER : ""));
            case "cp-chair" -> List.of(CARE + "cp-chair" + (night ? LATER : ""));
            case "sm" -> serviceManager(night, priority);
            case "hv" -> practitioners(state);
            case "gp" ->
                    state == MatrixState.NO_PRACTICE
                            ? List.of("gp:practice-k82002")
                            : List.of("gp:practice-k82001", "gp:practice-k82002");
            case "sibling-gp" ->
                    state == MatrixState.NO_SIBLING_PRACTICE
                            ? List.of()
                            : List.of("gp:practice-k82003");
            default -> List.of(always(name));
        };
    }

    private static String always(String name) {
        String known = ALWAYS.get(name);
        if (known == null) {
            throw new IllegalArgumentException("the expected table names nobody as '" + name + "'");
        }
        return known;
    }

    private static List<String> socialWorker(String name, MatrixState state, boolean night) {
        if (night) {
            return List.of("out-of-hours:edt-worker", CARE + "duty-social-worker" + LATER);
        }
        return state == MatrixState.ALLOCATED && name.equals("sw")
                ? List.of(CARE + "allocated-social-worker")
                : List.of(CARE + "duty-social-worker");
    }

    private static List<String> serviceManager(boolean night, Priority priority) {
        if (!night) {
            return List.of(CARE + "service-manager");
        }
        return priority == Priority.P1
                ? List.of("out-of-hours:on-call-senior-manager", CARE + "service-manager" + LATER)
                : List.of(CARE + "service-manager" + LATER);
    }

    private static List<String> practitioners(MatrixState state) {
        String visitor = "health-visiting:health-visitor";
        String nurse = "health-visiting:school-nurse";
        return switch (state) {
            case SCHOOL_AGE, OTHER_FAMILY_AT_SCHOOL -> List.of(nurse);
            case AGE_UNKNOWN -> List.of(visitor, nurse);
            default -> List.of(visitor);
        };
    }
}
