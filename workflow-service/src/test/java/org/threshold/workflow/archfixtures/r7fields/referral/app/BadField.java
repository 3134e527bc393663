package org.threshold.workflow.archfixtures.r7fields.referral.app;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;

/** Is given what it needs behind its back. */
class BadField {

    @Autowired(required = false)
    private Optional<String> injected = Optional.empty();

    boolean isThere() {
        return injected.isPresent();
    }
}
