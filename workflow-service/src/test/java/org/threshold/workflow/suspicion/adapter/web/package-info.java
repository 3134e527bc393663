/** Suspicions about babies on a case’s page and in the form of their task. */
@NullMarked
package org.threshold.workflow.suspicion.adapter.web;

import org.jspecify.annotations.NullMarked;
