/// Calls a macro with the names of all cases that are refused.
macro_rules! refused {
    ($each:ident) => {
        $each! {
            schema_name_of_slots inline_name_reserved one_of_beside_properties events_of_free_form events_of_list events_of_text form_and_json
            union_variant_of_two_tags all_of_cycle_wide all_of_holds_itself values_of_the_wrong_kind style_of_a_shared_parameter names_of_the_runtime
            alias_cycle alias_cycle_through_list all_of_conflict all_of_cycle all_of_no_object
            response_null_or_empty response_without_schema any_in_query any_of body_without_schema
            component_in_two_files component_object_in_query content_parameter cookie_parameter
            deep_object_of_a_list default_response encoding_of_no_part entry_no_name entry_setter_taken enum_values_fold
            events_without_schema file_and_json_response inline_name_taken lenient_null list_without_items list_in_two_forms_that_requires_more envelope_of_nothing envelope_of_no_whole_response envelope_that_may_be_null no_error_response no_server
            no_success_response no_words not object_in_query openapi_3_1 operation_id_camel
            operation_id_missing operation_id_reserved operation_id_twice operation_id_with_digit
            operation_id_without_name operation_id_without_namespace operation_ids_fold overwrites_nothing
            overwritten_and_sent overwritten_by_a_text overwritten_by_nothing paging_appended_wrong paging_by_body_text
            paging_by_optional_body paging_by_required_body_property paging_cursor_wrong paging_excludes_wrong paging_flags_wrong paging_id_wrong
            paging_items_no_list paging_items_wrong paging_largest_wrong paging_property_wrong paging_misspelt
            paging_misspelt_inside paging_no_way paging_of_response_that_may_be_empty paging_only_with_wrong
            paging_order_misspelt paging_order_without_tie paging_order_wrong paging_parameter_wrong
            paging_pointers_wrong paging_promise_that_follows paging_promise_without_count
            paging_promise_wrong paging_row_wrong paging_rows_null paging_rows_union paging_rows_unnamed paging_total_no_number
            paging_totals_wrong paging_two_ways paging_without_json parameter_style parameter_without_name
            path_item_misspelt path_parameter_not_required path_parameter_undeclared path_parameter_unused
            path_server_without_service path_with_trailing_slash path_with_dots parameter_schema_and_content type_beside_one_of type_beside_all_of plain_text_without_event redirect_response
            ref_cycle ref_cycle_wide ref_to_missing_file ref_unknown ref_with_siblings
            required_but_not_declared resource_wrong retry_unknown schema_name_not_pascal schema_name_reserved
            schema_names_differ_in_case server_without_service setter_twice stream_body_of_two_operations
            stream_deltas_wrong stream_ends_wrong stream_events_of_two_meanings stream_ids_wrong stream_last_unknown stream_missing stream_misspelt
            stream_repeats_what_is_no_text stream_select_incomplete stream_select_missing
            stream_select_of_unknown_property stream_select_without_body stream_select_without_json
            stream_silence_no_number stream_terminator_unknown stream_text_of_no_union stream_text_wrong
            stream_without_events summary_with_full_stop tag_unknown two_response_schemas two_body_media_types
            two_error_schemas two_file_responses two_tags type_list type_unknown union_branch_of_any_type
            union_in_query union_integer_and_number union_mapping_incomplete union_same_json_type
            union_tag_contradicts_variant union_tags_fold union_variant_no_object union_variant_sent_alone
            union_without_mapping union_without_tag_name unknown_body_media_type yaml_alias yaml_anchor
            yaml_duplicate_key yaml_empty yaml_list yaml_syntax yaml_tab yaml_tag yaml_two_documents
        }
    };
}
