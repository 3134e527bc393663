package org.threshold.notification.directory;

import java.util.Arrays;
import java.util.List;

/**
 * Where expertise comes from at a weekend (lesson 3.1.15 of the review): duty roles that the
 * directory speaks of whether anybody entered them or not. One of which nothing is known has no
 * rota, and is reported so.
 */
enum Expertise {
    CONSULTANT("hospital", "paediatrician"),
    DESIGNATED_DOCTOR("hospital", "designated-doctor"),
    RADIOLOGY("hospital", "radiology"),
    /** The clinical network, of which the nearest tertiary centre is asked. */
    NETWORK("hospital", "paediatric-network");

    /** All of them. */
    static final List<Recipient> ROLES =
            Arrays.stream(values()).map(one -> new Recipient(one.agency, one.role)).toList();

    private final String agency;
    private final String role;

    Expertise(String agency, String role) {
        this.agency = agency;
        this.role = role;
    }
}
