package org.threshold.workflow.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where a class lives below a root package: its feature, and the packages below the feature.
 *
 * @param root the root package, so that bad examples can have one of their own
 */
record Places(String root) {

    boolean isOurs(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(root + ".");
    }

    /** The feature, for example {@code referral}; empty for the root package itself. */
    Optional<String> feature(JavaClass type) {
        return steps(type).stream().findFirst();
    }

    /** The packages below the feature, for example {@code adapter.web}; empty for its API. */
    String ring(JavaClass type) {
        return String.join(".", steps(type).stream().skip(1).toList());
    }

    boolean isApi(JavaClass type) {
        return isOurs(type) && steps(type).size() == 1;
    }

    boolean isIn(JavaClass type, String ring) {
        return isOurs(type) && (ring(type) + ".").startsWith(ring + ".");
    }

    boolean isInPlatform(JavaClass type, String part) {
        return feature(type).filter("platform"::equals).isPresent() && isIn(type, part);
    }

    private List<String> steps(JavaClass type) {
        if (!isOurs(type) || type.getPackageName().equals(root)) {
            return List.of();
        }
        var below = type.getPackageName().substring(root.length() + 1);
        return Arrays.asList(below.split("\\.", -1));
    }
}
