/** The review of the joint protocol, in memory. */
@NullMarked
package org.threshold.workflow.protocol.app;

import org.jspecify.annotations.NullMarked;
