package org.threshold.notification.directory;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.threshold.notification.platform.Refusal;

/** A kind of channel that the directory may name: what its settings are called and must hold. */
public interface ChannelKind {

    /** The word in the directory, such as {@code webhook}. */
    String code();

    /** What is wrong with an endpoint's settings; empty when they can be used. */
    List<Refusal> problemsWith(Map<String, String> settings);

    /** The names of settings that are written and never shown. */
    Set<String> secrets();
}
