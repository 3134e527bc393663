package org.threshold.workflow.platform.web;

import java.lang.reflect.InvocationTargetException;
import java.util.Locale;

/** How a constant is written in the API: by its own {@code code()}, else its name in kebab case. */
final class Codes {

    private Codes() {}

    static String of(Enum<?> constant) {
        try {
            var code = constant.getDeclaringClass().getMethod("code");
            return String.valueOf(code.invoke(constant));
        } catch (NoSuchMethodException _) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException("No code for " + constant, broken);
        }
    }
}
