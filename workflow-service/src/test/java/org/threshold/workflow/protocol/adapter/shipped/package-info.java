/** Processes in words, from the shipped models. */
@NullMarked
package org.threshold.workflow.protocol.adapter.shipped;

import org.jspecify.annotations.NullMarked;
