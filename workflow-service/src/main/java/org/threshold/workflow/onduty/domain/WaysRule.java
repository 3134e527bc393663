package org.threshold.workflow.onduty.domain;

import java.util.List;
import org.threshold.workflow.onduty.domain.Duty.Desk;
import org.threshold.workflow.onduty.domain.Duty.Way;

/**
 * By which ways a role is told: its own, or where none were entered for it, those of the entry for
 * all roles of its agency, as the directory looks them up.
 */
public final class WaysRule {

    private WaysRule() {}

    /**
     * The ways in order of preference; none when nothing reaches the role.
     *
     * @param all every duty role that the directory has
     */
    public static List<Way> of(Duty duty, List<Duty> all) {
        List<Way> own = duty.telling().ways();
        return own.isEmpty() ? ofAnyRole(duty.desk(), all) : own;
    }

    private static List<Way> ofAnyRole(Desk desk, List<Duty> all) {
        return all.stream()
                .filter(other -> other.desk().any())
                .filter(other -> other.desk().agency().equals(desk.agency()))
                .findFirst()
                .map(other -> other.telling().ways())
                .orElse(List.of());
    }
}
