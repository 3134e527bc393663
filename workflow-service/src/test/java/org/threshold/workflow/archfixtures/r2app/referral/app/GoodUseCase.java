package org.threshold.workflow.archfixtures.r2app.referral.app;

import org.springframework.transaction.annotation.Transactional;

/** Uses a transaction. */
class GoodUseCase {

    @Transactional
    void handle() {
        // nothing to do
    }
}
