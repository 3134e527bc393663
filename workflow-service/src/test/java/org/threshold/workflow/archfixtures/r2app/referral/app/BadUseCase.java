package org.threshold.workflow.archfixtures.r2app.referral.app;

import org.springframework.context.ApplicationEventPublisher;

/** Uses more of Spring than two annotations. */
class BadUseCase {

    void handle(ApplicationEventPublisher events) {
        events.publishEvent("decided");
    }
}
