package org.threshold.workflow.people.domain;

import java.util.List;

/** A household with everybody who lives or lived in it. */
public record Home(Household household, List<Stay> stays) {

    public Home {
        stays = List.copyOf(stays);
    }
}
