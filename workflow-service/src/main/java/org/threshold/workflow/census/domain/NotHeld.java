package org.threshold.workflow.census.domain;

import java.util.List;

/**
 * A field of the census that is not recorded here. It is left out of the file, never made up, and
 * has to be added before the file is sent.
 *
 * @param field what the census calls it
 * @param what what it is
 * @param rules the rules that ask about it, which are therefore not checked
 */
public record NotHeld(String field, String what, List<String> rules) {

    private static final List<NotHeld> ALL =
            List.of(
                    new NotHeld(
                            "UPN, FormerUPN, UPNunknown",
                            "The pupil number, or why there is none",
                            List.of(
                                    "1510", "1520", "1530", "1540", "1550", "1560Q", "8770Q",
                                    "8772")),
                    new NotHeld(
                            "PersonDeathDate",
                            "The day on which a child died",
                            List.of("8535Q", "8545Q", "8555", "8585Q")),
                    new NotHeld("Ethnicity", "The child’s ethnicity", List.of("4220")),
                    new NotHeld(
                            "Disabilities",
                            "The child’s disabilities",
                            List.of("2887Q", "2888Q", "8540", "8790", "8794", "8899Q")),
                    new NotHeld(
                            "PrimaryNeedCode", "Why the child is in need", List.of("8610", "8650")),
                    new NotHeld(
                            "CINclosureDate, ReasonForClosure",
                            "When and why a case was closed",
                            List.of(
                                    "2990", "8565", "8620", "8630", "8640", "8805", "8810", "8825Q",
                                    "8867", "8868", "8873")),
                    new NotHeld(
                            "Assessments",
                            "Assessments and the factors found in them",
                            List.of(
                                    "1103", "2991Q", "8608", "8614", "8617", "8670Q", "8696",
                                    "8736", "8863", "8869", "8896", "8897", "8898")),
                    new NotHeld(
                            "CINPlanDates",
                            "Child in need plans",
                            List.of(
                                    "4000", "4001", "4003", "4004", "4008", "4009", "4010", "4011",
                                    "4012Q", "4013", "4014", "4015", "4016", "4017")),
                    new NotHeld(
                            "ChildProtectionPlans",
                            "Child protection plans and their reviews",
                            List.of(
                                    "2883", "2885", "8720", "8832", "8840", "8841", "8842Q", "8905",
                                    "8910", "8915", "8920", "8925", "8930", "8935", "8940")));

    public NotHeld {
        rules = List.copyOf(rules);
    }

    /** All of them, in the order of the file. */
    public static List<NotHeld> all() {
        return ALL;
    }
}
