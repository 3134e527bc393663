package org.threshold.workflow.people.adapter.web;

import java.util.List;
import java.util.UUID;
import org.threshold.workflow.people.Registration;

/**
 * Somebody is known.
 *
 * @param gaps what the record lacks
 */
record RegistrationAnswer(UUID id, List<Registration.Gap> gaps) {

    static RegistrationAnswer of(Registration registration) {
        return new RegistrationAnswer(
                registration.id().value(), registration.gaps().stream().sorted().toList());
    }
}
