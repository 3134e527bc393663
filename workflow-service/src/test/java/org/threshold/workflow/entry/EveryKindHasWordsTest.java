package org.threshold.workflow.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.mock;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.threshold.trace.Requirement;

/** Whoever corrects an entry reads what it says, whatever its kind (R-Hosp-3a). */
class EveryKindHasWordsTest {

    @Test
    @Requirement("R-Hosp-3a")
    void every_kind_of_entry_has_one_feature_that_tells_what_it_says() {
        var told = components().stream().flatMap(one -> one.kinds().stream()).toList();

        assertThat(told).containsExactlyInAnyOrder(EntryKind.values());
    }

    /** The components that tell; they need nothing to say what kinds they know. */
    private static List<EntryWords> components() {
        var component = new AnnotationTypeFilter(Component.class);
        var words = new AssignableTypeFilter(EntryWords.class);
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(
                (type, types) -> component.match(type, types) && words.match(type, types));
        return scanner.findCandidateComponents("org.threshold.workflow").stream()
                .map(EveryKindHasWordsTest::component)
                .toList();
    }

    private static EntryWords component(BeanDefinition found) {
        Class<?> type =
                ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()),
                        EveryKindHasWordsTest.class.getClassLoader());
        return (EntryWords) mock(type, CALLS_REAL_METHODS);
    }
}
