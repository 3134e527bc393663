package org.threshold.notification.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A feature imports another only through its root package; the platform is open to all. */
final class KnowOnlyRootsOfOtherFeatures extends ArchCondition<JavaClass> {

    private static final Pattern PLACE =
            Pattern.compile("org\\.threshold\\.(?:fixture\\.)?notification\\.(\\w+)(\\..+)?");

    KnowOnlyRootsOfOtherFeatures() {
        super("know other features by their root package only");
    }

    @Override
    public void check(JavaClass origin, ConditionEvents events) {
        Matcher from = PLACE.matcher(origin.getPackageName());
        if (!from.matches()) {
            return;
        }
        for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
            Matcher to = PLACE.matcher(dependency.getTargetClass().getPackageName());
            boolean other = to.matches() && !to.group(1).equals(from.group(1));
            if (other && !to.group(1).equals("platform") && to.group(2) != null) {
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
            }
        }
    }
}
