/** The review of the joint protocol and when the next is due. */
@NullMarked
package org.threshold.workflow.protocol.domain;

import org.jspecify.annotations.NullMarked;
