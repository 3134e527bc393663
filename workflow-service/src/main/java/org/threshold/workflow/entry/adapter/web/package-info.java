/** Entries and their addenda: on a case’s page, on pages of their own and in the API. */
@NullMarked
package org.threshold.workflow.entry.adapter.web;

import org.jspecify.annotations.NullMarked;
