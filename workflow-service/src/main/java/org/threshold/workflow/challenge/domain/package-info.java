/** A challenge, its stages, and who may answer it. */
@NullMarked
package org.threshold.workflow.challenge.domain;

import org.jspecify.annotations.NullMarked;
