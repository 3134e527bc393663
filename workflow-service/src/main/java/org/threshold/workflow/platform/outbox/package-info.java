/**
 * Carries what a commit decided to the engine and to Kafka: two lanes, in order per key, past any
 * fault.
 */
@NullMarked
package org.threshold.workflow.platform.outbox;

import org.jspecify.annotations.NullMarked;
