package org.threshold.workflow.access;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Before each test, before its own preparations: every bean that is {@link Afresh} begins so. */
final class BeginAfresh implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        SpringExtension.getApplicationContext(test)
                .getBeansOfType(Afresh.class)
                .values()
                .forEach(Afresh::afresh);
    }
}
