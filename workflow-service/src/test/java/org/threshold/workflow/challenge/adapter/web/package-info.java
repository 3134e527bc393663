/** Tests of professional challenge. */
@NullMarked
package org.threshold.workflow.challenge.adapter.web;

import org.jspecify.annotations.NullMarked;
