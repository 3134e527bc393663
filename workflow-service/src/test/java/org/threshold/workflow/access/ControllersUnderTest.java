package org.threshold.workflow.access;

import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.type.AnnotationMetadata;

/** The controllers that a {@link WebSlice} names, as beans: nothing is searched for among all. */
final class ControllersUnderTest implements ImportSelector {

    @Override
    public String[] selectImports(AnnotationMetadata test) {
        return test.getAnnotations().get(WebSlice.class).getStringArray("value");
    }
}
