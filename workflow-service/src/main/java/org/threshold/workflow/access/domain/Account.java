package org.threshold.workflow.access.domain;

import org.threshold.workflow.access.StaffMember;

/**
 * A member of staff with what proves that it is them.
 *
 * @param passwordHash the encoded password with its algorithm in front
 */
public record Account(StaffMember member, String passwordHash) {

    @Override
    public String toString() {
        return "Account[" + member.id() + "]";
    }
}
