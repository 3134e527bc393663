package org.threshold.workflow.report.domain;

import java.util.List;
import java.util.stream.Collectors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;

/** Agencies and roles as reports name them: never a person. */
final class RoleWords {

    private RoleWords() {}

    /** The agency with this code. */
    static String agency(String code) {
        return Agency.of(code).map(Agency::words).orElse(code);
    }

    /** The roles with these codes; a system that has none is said to be one. */
    static String roles(List<String> codes) {
        return codes.isEmpty()
                ? "a system"
                : codes.stream()
                        .map(code -> Role.of(code).map(Role::words).orElse(code))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }
}
