package org.threshold.workflow.circumstances.domain;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.referral.Mobility;

/**
 * What may be said about a kind of change when somebody reports it.
 *
 * @param reportable whether people and systems report it; otherwise it comes from the work itself
 * @param stages the stages it may have; empty where it has only one
 * @param codes the names of its codes and what each may be
 */
public record ChangeShape(boolean reportable, List<String> stages, Map<String, CodeClass> codes) {

    private static final List<String> BODY_SITES =
            List.of(
                    "head",
                    "face",
                    "eye",
                    "ear",
                    "mouth",
                    "neck",
                    "chest",
                    "back",
                    "abdomen",
                    "arm",
                    "hand",
                    "leg",
                    "foot",
                    "buttocks",
                    "genitals",
                    "more-than-one",
                    "not-said");

    public ChangeShape {
        stages = List.copyOf(stages);
        codes = Map.copyOf(codes);
    }

    /** What one code may be; the values in the order in which they are offered. */
    public record CodeClass(Set<String> oneOf, String pattern, String words) {

        static CodeClass of(List<String> values) {
            Set<String> inOrder = Collections.unmodifiableSet(new LinkedHashSet<>(values));
            return new CodeClass(inOrder, "", "one of: " + String.join(", ", values));
        }

        boolean accepts(String value) {
            return pattern.isEmpty() ? oneOf.contains(value) : value.matches(pattern);
        }
    }

    /** The places on the body that are told apart. */
    public static List<String> bodySites() {
        return BODY_SITES;
    }

    /** The shape of a kind. */
    public static ChangeShape of(ChangeKind kind) {
        return switch (kind) {
            case CHILD_ADMITTED -> reported(List.of(Stages.ADMITTED, Stages.ATTENDED), admission());
            case NEW_INJURY -> reported(List.of(), injury());
            case CHILD_RETURNED_HOME -> reported(List.of(), returnHome());
            case MEDICAL_REPORT_ISSUED ->
                    reported(List.of("issued", "changed"), Map.of("opinion", opinion()));
            case POLICE_INVESTIGATION ->
                    reported(List.of(Stages.OPENED, Stages.NO_FURTHER_ACTION, "charged"), Map.of());
            case STRATEGY_MEETING_BOOKED,
                    STRATEGY_MEETING_OVERDUE,
                    OUT_OF_HOURS_PLAN_AGREED,
                    SECTION_47_STARTED,
                    REFERRAL ->
                    new ChangeShape(false, List.of(), Map.of());
        };
    }

    private static ChangeShape reported(List<String> stages, Map<String, CodeClass> codes) {
        return new ChangeShape(true, stages, codes);
    }

    private static Map<String, CodeClass> admission() {
        return Map.of(
                Codes.REASON,
                CodeClass.of(List.of(Codes.INJURY, "illness", "other")),
                Codes.MOBILITY,
                mobility(),
                "site",
                new CodeClass(Set.of(), "[A-Z0-9]{3,6}", "an organisation code, such as RXQ02"),
                "ward",
                new CodeClass(Set.of(), "[a-z0-9]{1,12}(-[0-9]{1,3})?", "a ward's short code"));
    }

    /** Left out, the child is at home (L-3.1.7: home, or has left hospital). */
    private static Map<String, CodeClass> returnHome() {
        return Map.of(Codes.WHEREABOUTS, CodeClass.of(List.of("at-home", "left-hospital")));
    }

    private static Map<String, CodeClass> injury() {
        return Map.of(
                Codes.SITE_ON_BODY,
                CodeClass.of(BODY_SITES),
                Codes.MOBILITY,
                mobility(),
                "seenBy",
                CodeClass.of(Stream.of(Agency.values()).map(Agency::code).toList()));
    }

    private static CodeClass mobility() {
        return CodeClass.of(
                Stream.of(Mobility.values()).map(Mobility::code).collect(Collectors.toList()));
    }

    /** The closed scale of L-3.1.13. */
    private static CodeClass opinion() {
        return CodeClass.of(
                List.of(
                        "inflicted",
                        "probably-inflicted",
                        "undetermined",
                        "probably-accidental",
                        "accidental-or-medical"));
    }
}
