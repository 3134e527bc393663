package org.threshold.workflow.platform.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedElement;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Takes the shape of JSON from our records: a component that is not {@code @Nullable} has to be
 * there, and a constant is written as its code.
 */
class RecordShapes extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;
    private static final String OURS = "org.threshold.";

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated member) {
        if (member instanceof AnnotatedParameter parameter && isNeeded(parameter)) {
            return JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL);
        }
        return JsonSetter.Value.empty();
    }

    @Override
    public String[] findEnumValues(
            MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
        for (var i = 0; i < constants.length; i++) {
            if (type.getRawType().getName().startsWith(OURS)) {
                names[i] = Codes.of(constants[i]);
            }
        }
        return names;
    }

    private static boolean isNeeded(AnnotatedParameter parameter) {
        var type = parameter.getDeclaringClass();
        var components = type.getRecordComponents();
        return type.getName().startsWith(OURS)
                && components != null
                && components.length == parameter.getOwner().getParameterCount()
                && !isNullable(components[parameter.getIndex()].getAnnotatedType());
    }

    private static boolean isNullable(AnnotatedElement type) {
        return type.isAnnotationPresent(Nullable.class);
    }
}
